import type { ChangeRule } from '../../change-rule.js';
import audienceWidened from './audience-widened.js';
import bundleOffered from './bundle-offered.js';
import channelAdded from './channel-added.js';
import commitmentOffered from './commitment-offered.js';
import conditionLoosened from './condition-loosened.js';
import conditionRemoved from './condition-removed.js';
import convenienceAdded from './convenience-added.js';
import deliverySooner from './delivery-sooner.js';
import deliveryWayAdded from './delivery-way-added.js';
import endLater from './end-later.js';
import exceptionShorter from './exception-shorter.js';
import feeDropped from './fee-dropped.js';
import feeLowered from './fee-lowered.js';
import fewerCopies from './fewer-copies.js';
import fewerVisits from './fewer-visits.js';
import formsMerged from './forms-merged.js';
import hallOpened from './hall-opened.js';
import handlingQuicker from './handling-quicker.js';
import hoursExtended from './hours-extended.js';
import itemResumed from './item-resumed.js';
import lessTimeBesidePromise from './less-time-beside-promise.js';
import limitShorter from './limit-shorter.js';
import listEntryAdded from './list-entry-added.js';
import listTermsBetter from './list-terms-better.js';
import localPromiseMade from './local-promise-made.js';
import materialFormWidened from './material-form-widened.js';
import materialLessRequired from './material-less-required.js';
import materialNoLongerShown from './material-no-longer-shown.js';
import materialNowFetched from './material-now-fetched.js';
import materialRemoved from './material-removed.js';
import memberOffered from './member-offered.js';
import memberOptional from './member-optional.js';
import moreTimeToSupply from './more-time-to-supply.js';
import onlineEntryAdded from './online-entry-added.js';
import onlineWhole from './online-whole.js';
import outerLimitShorter from './outer-limit-shorter.js';
import placeAdded from './place-added.js';
import remoteServiceWidened from './remote-service-widened.js';
import restraintLifted from './restraint-lifted.js';
import validityLonger from './validity-longer.js';
import windowAdded from './window-added.js';

/** In the order in which they are asked. */
export const RELIEFS: readonly ChangeRule[] = [
  materialRemoved,
  materialLessRequired,
  materialNowFetched,
  materialNoLongerShown,
  materialFormWidened,
  fewerCopies,
  conditionRemoved,
  conditionLoosened,
  limitShorter,
  outerLimitShorter,
  deliverySooner,
  exceptionShorter,
  lessTimeBesidePromise,
  moreTimeToSupply,
  localPromiseMade,
  feeDropped,
  feeLowered,
  channelAdded,
  onlineEntryAdded,
  deliveryWayAdded,
  convenienceAdded,
  placeAdded,
  windowAdded,
  hallOpened,
  fewerVisits,
  onlineWhole,
  itemResumed,
  endLater,
  hoursExtended,
  audienceWidened,
  commitmentOffered,
  remoteServiceWidened,
  listEntryAdded,
  listTermsBetter,
  handlingQuicker,
  restraintLifted,
  validityLonger,
  bundleOffered,
  memberOffered,
  memberOptional,
  formsMerged,
];
