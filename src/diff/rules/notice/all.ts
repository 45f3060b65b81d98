import type { ChangeRule } from '../../change-rule.js';
import accessChanged from './access-changed.js';
import addressChanged from './address-changed.js';
import appointmentTermsChanged from './appointment-terms-changed.js';
import automaticHandlingChanged from './automatic-handling-changed.js';
import breachConsequenceChanged from './breach-consequence-changed.js';
import bundleTermsChanged from './bundle-terms-changed.js';
import calendarChanged from './calendar-changed.js';
import checkLevelChanged from './check-level-changed.js';
import commitmentTermsChanged from './commitment-terms-changed.js';
import conditionReworded from './condition-reworded.js';
import contactChanged from './contact-changed.js';
import demandInProseChanged from './demand-in-prose-changed.js';
import effectiveDateChanged from './effective-date-changed.js';
import feeTermsChanged from './fee-terms-changed.js';
import filledSampleChanged from './filled-sample-changed.js';
import fillingInstructionsChanged from './filling-instructions-changed.js';
import formChanged from './form-changed.js';
import handlingBodyChanged from './handling-body-changed.js';
import hoursShifted from './hours-shifted.js';
import issuerChanged from './issuer-changed.js';
import itemSplit from './item-split.js';
import itemsMerged from './items-merged.js';
import lawContentChanged from './law-content-changed.js';
import lawStateChanged from './law-state-changed.js';
import legalBasisChanged from './legal-basis-changed.js';
import limitExplanationChanged from './limit-explanation-changed.js';
import limitIncomparable from './limit-incomparable.js';
import listTermsChanged from './list-terms-changed.js';
import materialHandlingChanged from './material-handling-changed.js';
import materialNotDemandedChanged from './material-not-demanded-changed.js';
import materialRenamed from './material-renamed.js';
import matterTypeChanged from './matter-type-changed.js';
import nameChanged from './name-changed.js';
import officialCodeChanged from './official-code-changed.js';
import onlineEntryChanged from './online-entry-changed.js';
import otherTermChanged from './other-term-changed.js';
import pageAddressChanged from './page-address-changed.js';
import pageGone from './page-gone.js';
import pageNew from './page-new.js';
import phoneChanged from './phone-changed.js';
import publicSettingsChanged from './public-settings-changed.js';
import quotaOrAgentChanged from './quota-or-agent-changed.js';
import regionalServiceChanged from './regional-service-changed.js';
import remedyChanged from './remedy-changed.js';
import resultChanged from './result-changed.js';
import rightsChanged from './rights-changed.js';
import scenarioChanged from './scenario-changed.js';
import statusChanged from './status-changed.js';
import stepChanged from './step-changed.js';
import visitReasonChanged from './visit-reason-changed.js';
import windowChanged from './window-changed.js';

/** In the order in which they are asked: what speaks of a part stands before what speaks of the whole. A retired code stays as a comment. */
export const NOTICES: readonly ChangeRule[] = [
  nameChanged, // D201
  officialCodeChanged, // D202
  onlineEntryChanged, // D203
  matterTypeChanged, // D204
  handlingBodyChanged, // D205
  statusChanged, // D206
  automaticHandlingChanged, // D207
  visitReasonChanged, // D208
  legalBasisChanged, // D209
  limitIncomparable, // D210
  limitExplanationChanged, // D211
  conditionReworded, // D212
  quotaOrAgentChanged, // D213
  scenarioChanged, // D214
  materialNotDemandedChanged, // D215
  materialRenamed, // D216
  materialHandlingChanged, // D217
  issuerChanged, // D218
  formChanged, // D219
  filledSampleChanged, // D220
  fillingInstructionsChanged, // D221
  stepChanged, // D222
  feeTermsChanged, // D223
  breachConsequenceChanged, // D224
  commitmentTermsChanged, // D225
  resultChanged, // D226
  windowChanged, // D227
  addressChanged, // D228
  accessChanged, // D229
  hoursShifted, // D230
  appointmentTermsChanged, // D231
  phoneChanged, // D232
  contactChanged, // D233
  regionalServiceChanged, // D234
  rightsChanged, // D235
  remedyChanged, // D236
  effectiveDateChanged, // D237
  lawStateChanged, // D238
  lawContentChanged, // D239
  pageNew, // D240
  pageGone, // D241
  pageAddressChanged, // D242
  itemSplit, // D243
  itemsMerged, // D244
  bundleTermsChanged, // D245
  listTermsChanged, // D246
  calendarChanged, // D247
  publicSettingsChanged, // D248
  checkLevelChanged, // D250
  demandInProseChanged, // D251
  otherTermChanged, // D249
];
