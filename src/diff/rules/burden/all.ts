import type { ChangeRule } from '../../change-rule.js';
import audienceNarrowed from './audience-narrowed.js';
import bundleWithdrawn from './bundle-withdrawn.js';
import channelDropped from './channel-dropped.js';
import commitmentWithdrawn from './commitment-withdrawn.js';
import conditionAdded from './condition-added.js';
import conditionTightened from './condition-tightened.js';
import convenienceWithdrawn from './convenience-withdrawn.js';
import deliveryLater from './delivery-later.js';
import deliveryWayDropped from './delivery-way-dropped.js';
import endSooner from './end-sooner.js';
import exceptionLonger from './exception-longer.js';
import feeIntroduced from './fee-introduced.js';
import feeRaised from './fee-raised.js';
import formsNoLongerMerged from './forms-no-longer-merged.js';
import hallClosed from './hall-closed.js';
import handlingSlower from './handling-slower.js';
import hoursCut from './hours-cut.js';
import itemStopped from './item-stopped.js';
import limitLonger from './limit-longer.js';
import listEntryRemoved from './list-entry-removed.js';
import listTermsWorse from './list-terms-worse.js';
import localPromiseWithdrawn from './local-promise-withdrawn.js';
import materialAdded from './material-added.js';
import materialFormNarrowed from './material-form-narrowed.js';
import materialMoreRequired from './material-more-required.js';
import materialNoLongerFetched from './material-no-longer-fetched.js';
import materialShownInPerson from './material-shown-in-person.js';
import memberDropped from './member-dropped.js';
import memberForced from './member-forced.js';
import moreCopies from './more-copies.js';
import moreVisits from './more-visits.js';
import onlineEntryGone from './online-entry-gone.js';
import onlineWholeWithdrawn from './online-whole-withdrawn.js';
import outerLimitLonger from './outer-limit-longer.js';
import placeDropped from './place-dropped.js';
import remoteServiceWithdrawn from './remote-service-withdrawn.js';
import restraintIntroduced from './restraint-introduced.js';
import timeBesidePromise from './time-beside-promise.js';
import timeToSupplyShorter from './time-to-supply-shorter.js';
import validityShorter from './validity-shorter.js';
import windowDropped from './window-dropped.js';

/** In the order in which they are asked. */
export const BURDENS: readonly ChangeRule[] = [
  materialAdded,
  materialMoreRequired,
  materialNoLongerFetched,
  materialShownInPerson,
  materialFormNarrowed,
  moreCopies,
  conditionAdded,
  conditionTightened,
  limitLonger,
  outerLimitLonger,
  deliveryLater,
  exceptionLonger,
  timeBesidePromise,
  timeToSupplyShorter,
  localPromiseWithdrawn,
  feeIntroduced,
  feeRaised,
  channelDropped,
  onlineEntryGone,
  deliveryWayDropped,
  convenienceWithdrawn,
  placeDropped,
  windowDropped,
  hallClosed,
  moreVisits,
  onlineWholeWithdrawn,
  itemStopped,
  endSooner,
  hoursCut,
  audienceNarrowed,
  commitmentWithdrawn,
  remoteServiceWithdrawn,
  listEntryRemoved,
  listTermsWorse,
  handlingSlower,
  restraintIntroduced,
  validityShorter,
  bundleWithdrawn,
  memberDropped,
  memberForced,
  formsNoLongerMerged,
];
