import bundleNameTooLong from './bundles/bundle-name-too-long.js';
import bundleOfOne from './bundles/bundle-of-one.js';
import channelMissing from './bundles/channel-missing.js';
import commitmentMissing from './bundles/commitment-missing.js';
import crossRegionUnmatched from './bundles/cross-region-unmatched.js';
import deferralWithoutMaterial from './bundles/deferral-without-material.js';
import entryKeyUnused from './bundles/entry-key-unused.js';
import entryNeverInForce from './bundles/entry-never-in-force.js';
import entryTwice from './bundles/entry-twice.js';
import foreignMemberHollow from './bundles/foreign-member-hollow.js';
import intakeWindowUnfit from './bundles/intake-window-unfit.js';
import listNameTooLong from './bundles/list-name-too-long.js';
import memberForOthers from './bundles/member-for-others.js';
import memberNotInForce from './bundles/member-not-in-force.js';
import memberNotYetInForce from './bundles/member-not-yet-in-force.js';
import memberOfAnotherKind from './bundles/member-of-another-kind.js';
import memberTwice from './bundles/member-twice.js';
import memberUnitsMixed from './bundles/member-units-mixed.js';
import memberWithoutItem from './bundles/member-without-item.js';
import membersWaitInCircle from './bundles/members-wait-in-circle.js';
import onlineEntryMissing from './bundles/online-entry-missing.js';
import optionalMemberWithoutCondition from './bundles/optional-member-without-condition.js';
import ownItemAsForeign from './bundles/own-item-as-foreign.js';
import regionalItemUnlisted from './bundles/regional-item-unlisted.js';
import reservedId from './bundles/reserved-id.js';
import resultBeforeNeed from './bundles/result-before-need.js';
import serialMemberWithoutOrder from './bundles/serial-member-without-order.js';
import serialOrderBroken from './bundles/serial-order-broken.js';
import speedupTooSmall from './bundles/speedup-too-small.js';
import speedupUnitsMixed from './bundles/speedup-units-mixed.js';
import speedupWithoutBaseline from './bundles/speedup-without-baseline.js';
import textContradictsMember from './bundles/text-contradicts-member.js';
import unifiedTermsDiffer from './bundles/unified-terms-differ.js';
import unifiedTermsMissing from './bundles/unified-terms-missing.js';
import changeFileNoMonth from './changes/change-file-no-month.js';
import changeInFuture from './changes/change-in-future.js';
import changeOfAnotherKind from './changes/change-of-another-kind.js';
import changeOutsideMonth from './changes/change-outside-month.js';
import changeToldTwice from './changes/change-told-twice.js';
import changeWithoutReason from './changes/change-without-reason.js';
import addressWithoutForm from './facts/address-without-form.js';
import articleTitleTooLong from './facts/article-title-too-long.js';
import catchAllWording from './facts/catch-all-wording.js';
import certificateWithoutSample from './facts/certificate-without-sample.js';
import changeLogDisorder from './facts/change-log-disorder.js';
import changeWithoutParties from './facts/change-without-parties.js';
import codeContradiction from './facts/code-contradiction.js';
import copiesContradictForm from './facts/copies-contradict-form.js';
import creditCommitmentNowhere from './facts/credit-commitment-nowhere.js';
import crossRegionNotOnline from './facts/cross-region-not-online.js';
import deferredMaterialWithoutCommitment from './facts/deferred-material-without-commitment.js';
import deferredWithoutDeadline from './facts/deferred-without-deadline.js';
import deliveryBeforeAcceptance from './facts/delivery-before-acceptance.js';
import deliveryContradiction from './facts/delivery-contradiction.js';
import duplicateMaterial from './facts/duplicate-material.js';
import feeDetailsWithoutFee from './facts/fee-details-without-fee.js';
import feeWithoutBasis from './facts/fee-without-basis.js';
import feeWithoutOnlinePayment from './facts/fee-without-online-payment.js';
import formWithoutBlank from './facts/form-without-blank.js';
import formWithoutSample from './facts/form-without-sample.js';
import fundsWithoutCreditCommitment from './facts/funds-without-credit-commitment.js';
import halfWidthPunctuation from './facts/half-width-punctuation.js';
import implausibleMailbox from './facts/implausible-mailbox.js';
import impreciseAddress from './facts/imprecise-address.js';
import instantItemOverLimit from './facts/instant-item-over-limit.js';
import instantWordsWithLongLimit from './facts/instant-words-with-long-limit.js';
import lawDatesReversed from './facts/law-dates-reversed.js';
import licenceFlowGap from './facts/licence-flow-gap.js';
import materialInCondition from './facts/material-in-condition.js';
import missingElement from './facts/missing-element.js';
import modeContradictsKind from './facts/mode-contradicts-kind.js';
import noApplicationContradiction from './facts/no-application-contradiction.js';
import onlineWithVisits from './facts/online-with-visits.js';
import onlineWithoutOnlineForm from './facts/online-without-online-form.js';
import optionalWithoutScenario from './facts/optional-without-scenario.js';
import paymentWithoutFunds from './facts/payment-without-funds.js';
import placeholderText from './facts/placeholder-text.js';
import prescribedOutOfOrder from './facts/prescribed-out-of-order.js';
import promisedOverStatutory from './facts/promised-over-statutory.js';
import proofWithoutBasis from './facts/proof-without-basis.js';
import rawHtml from './facts/raw-html.js';
import repeatedEntry from './facts/repeated-entry.js';
import resultTypeMismatch from './facts/result-type-mismatch.js';
import samePhoneForComplaints from './facts/same-phone-for-complaints.js';
import secondModeNeedsHand from './facts/second-mode-needs-hand.js';
import severalDocumentsInOne from './facts/several-documents-in-one.js';
import sharedMaterialDemanded from './facts/shared-material-demanded.js';
import statusContradictsLog from './facts/status-contradicts-log.js';
import stepWithoutContent from './facts/step-without-content.js';
import stepsOverPromise from './facts/steps-over-promise.js';
import taskStateMismatch from './facts/task-state-mismatch.js';
import unknownScenario from './facts/unknown-scenario.js';
import unlistedMaterial from './facts/unlisted-material.js';
import unsafeCharacters from './facts/unsafe-characters.js';
import untidyName from './facts/untidy-name.js';
import unusedScenario from './facts/unused-scenario.js';
import vagueWording from './facts/vague-wording.js';
import validityReversed from './facts/validity-reversed.js';
import visitReasonWithoutVisit from './facts/visit-reason-without-visit.js';
import visitWithoutReason from './facts/visit-without-reason.js';
import zeroVisitsWithoutChannel from './facts/zero-visits-without-channel.js';
import hollowReason from './reasons/hollow-reason.js';
import noDocumentNumber from './reasons/no-document-number.js';
import reasonWithoutCitation from './reasons/reason-without-citation.js';
import addressNotPublic from './references/address-not-public.js';
import aliasOfAnother from './references/alias-of-another.js';
import aliasOfOthersDocument from './references/alias-of-others-document.js';
import announcedEndUnplanned from './references/announced-end-unplanned.js';
import attachmentKindMismatch from './references/attachment-kind-mismatch.js';
import basisUnlikePower from './references/basis-unlike-power.js';
import bodyAfterChange from './references/body-after-change.js';
import calendarContradiction from './references/calendar-contradiction.js';
import calendarYearMissing from './references/calendar-year-missing.js';
import checkOverdue from './references/check-overdue.js';
import comingYearMissing from './references/coming-year-missing.js';
import dateInFuture from './references/date-in-future.js';
import duplicateCode from './references/duplicate-code.js';
import duplicateId from './references/duplicate-id.js';
import duplicateName from './references/duplicate-name.js';
import emptyList from './references/empty-list.js';
import expiredItemInUse from './references/expired-item-in-use.js';
import hallNamedTwice from './references/hall-named-twice.js';
import hallTextContradictsItem from './references/hall-text-contradicts-item.js';
import handledItemGone from './references/handled-item-gone.js';
import hollowAttachment from './references/hollow-attachment.js';
import hoursBeyondHall from './references/hours-beyond-hall.js';
import implausibleTarget from './references/implausible-target.js';
import inventedContact from './references/invented-contact.js';
import itemAfterPower from './references/item-after-power.js';
import itemPowerMismatch from './references/item-power-mismatch.js';
import lawAmendedSinceCheck from './references/law-amended-since-check.js';
import lawNotYetInForce from './references/law-not-yet-in-force.js';
import lawRepealed from './references/law-repealed.js';
import localPromiseUnfit from './references/local-promise-unfit.js';
import localValueRepeated from './references/local-value-repeated.js';
import materialNameClaimedTwice from './references/material-name-claimed-twice.js';
import mergedFormUnasked from './references/merged-form-unasked.js';
import mergedMaterialNoForm from './references/merged-material-no-form.js';
import missingAttachment from './references/missing-attachment.js';
import ownResultDemanded from './references/own-result-demanded.js';
import phoneLengthDiffers from './references/phone-length-differs.js';
import powerChangeNotFollowed from './references/power-change-not-followed.js';
import powerGone from './references/power-gone.js';
import powerWithoutItem from './references/power-without-item.js';
import publicationOverdue from './references/publication-overdue.js';
import regionMismatch from './references/region-mismatch.js';
import replacementImpossible from './references/replacement-impossible.js';
import retiredItemListed from './references/retired-item-listed.js';
import sampleEqualsBlank from './references/sample-equals-blank.js';
import siteAddressWithPage from './references/site-address-with-page.js';
import statusAheadOfChange from './references/status-ahead-of-change.js';
import statusBehindChange from './references/status-behind-change.js';
import supersededLawInForce from './references/superseded-law-in-force.js';
import undeclaredLocalValue from './references/undeclared-local-value.js';
import unitCodeMismatch from './references/unit-code-mismatch.js';
import unknownArticle from './references/unknown-article.js';
import unknownReference from './references/unknown-reference.js';
import unknownWindow from './references/unknown-window.js';
import unusedAttachment from './references/unused-attachment.js';
import weakEntryAddress from './references/weak-entry-address.js';
import type { CatalogueRule, DefinitionRule } from './rule.js';

/** In the order of their codes. A retired code stays as a comment: codes are never used again. */
export const DEFINITION_RULES: readonly DefinitionRule[] = [
  missingElement, // F001
  promisedOverStatutory, // F002
  onlineWithVisits, // F004
  visitWithoutReason, // F005
  deferredMaterialWithoutCommitment, // F006
  fundsWithoutCreditCommitment, // F007
  feeWithoutBasis, // F008
  codeContradiction, // F009
  samePhoneForComplaints, // F010
  unknownScenario, // F011
  creditCommitmentNowhere, // F012
  articleTitleTooLong, // F013
  rawHtml, // F014
  unsafeCharacters, // F015
  validityReversed, // F016
  duplicateMaterial, // F017
  catchAllWording, // F018
  vagueWording, // F019
  materialInCondition, // F020
  unlistedMaterial, // F021
  stepsOverPromise, // F022
  zeroVisitsWithoutChannel, // F023
  visitReasonWithoutVisit, // F024
  crossRegionNotOnline, // F025
  onlineWithoutOnlineForm, // F026
  addressWithoutForm, // F027
  feeDetailsWithoutFee, // F028
  feeWithoutOnlinePayment, // F029
  secondModeNeedsHand, // F031
  noApplicationContradiction, // F032
  copiesContradictForm, // F033
  sharedMaterialDemanded, // F034
  optionalWithoutScenario, // F035
  severalDocumentsInOne, // F036
  formWithoutBlank, // F037
  formWithoutSample, // F038
  proofWithoutBasis, // F039
  placeholderText, // F040
  stepWithoutContent, // F041
  untidyName, // F042
  licenceFlowGap, // F043
  deliveryBeforeAcceptance, // F045
  resultTypeMismatch, // F046
  certificateWithoutSample, // F047
  deliveryContradiction, // F048
  paymentWithoutFunds, // F049
  unusedScenario, // F050
  repeatedEntry, // F051
  deferredWithoutDeadline, // F052
  lawDatesReversed, // F053
  changeLogDisorder, // F054
  statusContradictsLog, // F055
  changeWithoutParties, // F056
  impreciseAddress, // F057
  implausibleMailbox, // F058
  halfWidthPunctuation, // F059
  prescribedOutOfOrder, // F061
  taskStateMismatch, // F062
  reasonWithoutCitation, // F063
  hollowReason, // F064
  noDocumentNumber, // F065
  changeWithoutReason, // F066
  changeToldTwice, // F067
  memberWithoutItem, // B001
  serialMemberWithoutOrder, // B002
  memberTwice, // B004
  serialOrderBroken, // B006
  entryTwice, // B013
  entryNeverInForce, // B014
  optionalMemberWithoutCondition, // B020
  entryKeyUnused, // B032
  listNameTooLong, // B033
  bundleNameTooLong, // B035
  calendarContradiction, // R016
  supersededLawInForce, // R018
  lawAmendedSinceCheck, // R021
  siteAddressWithPage, // R024
  regionMismatch, // R029
  implausibleTarget, // R037
  materialNameClaimedTwice, // R050
  aliasOfOthersDocument, // R056
];

export const CATALOGUE_RULES: readonly CatalogueRule[] = [
  instantItemOverLimit, // F003
  modeContradictsKind, // F030
  instantWordsWithLongLimit, // F044
  unknownReference, // R001
  unknownArticle, // R002
  unknownWindow, // R003
  duplicateId, // R004
  duplicateCode, // R005
  powerGone, // R006
  lawRepealed, // R007
  missingAttachment, // R008
  attachmentKindMismatch, // R009
  sampleEqualsBlank, // R010
  inventedContact, // R011
  retiredItemListed, // R012
  memberNotInForce, // B003
  memberForOthers, // B005
  intakeWindowUnfit, // B007
  ownItemAsForeign, // B009
  speedupTooSmall, // B010
  speedupWithoutBaseline, // B011
  speedupUnitsMixed, // B012
  deferralWithoutMaterial, // B015
  commitmentMissing, // B016
  crossRegionUnmatched, // B017
  channelMissing, // B018
  unifiedTermsDiffer, // B019
  memberOfAnotherKind, // B021
  memberUnitsMixed, // B022
  resultBeforeNeed, // B023
  membersWaitInCircle, // B024
  textContradictsMember, // B025
  memberNotYetInForce, // B026
  bundleOfOne, // B027
  foreignMemberHollow, // B028
  onlineEntryMissing, // B029
  unifiedTermsMissing, // B030
  regionalItemUnlisted, // B031
  reservedId, // B034
  powerChangeNotFollowed, // R013
  publicationOverdue, // R014
  calendarYearMissing, // R015
  checkOverdue, // R017
  replacementImpossible, // R019
  lawNotYetInForce, // R020
  addressNotPublic, // R022
  weakEntryAddress, // R023
  itemPowerMismatch, // R025
  basisUnlikePower, // R026
  powerWithoutItem, // R027
  unitCodeMismatch, // R028
  duplicateName, // R030
  aliasOfAnother, // R031
  dateInFuture, // R032
  expiredItemInUse, // R033
  hollowAttachment, // R034
  unusedAttachment, // R035
  hoursBeyondHall, // R036
  bodyAfterChange, // R038
  emptyList, // R039
  phoneLengthDiffers, // R040
  statusBehindChange, // R041
  statusAheadOfChange, // R042
  announcedEndUnplanned, // R043
  itemAfterPower, // R044
  undeclaredLocalValue, // R045
  localPromiseUnfit, // R046
  hallNamedTwice, // R047
  handledItemGone, // R048
  localValueRepeated, // R049
  mergedFormUnasked, // R051
  mergedMaterialNoForm, // R052
  hallTextContradictsItem, // R053
  ownResultDemanded, // R054
  comingYearMissing, // R057
  changeFileNoMonth, // R060
  changeOutsideMonth, // R061
  changeInFuture, // R062
  changeOfAnotherKind, // R063
];
