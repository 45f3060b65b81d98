import memberWithoutItem from './bundles/member-without-item.js';
import serialMemberWithoutOrder from './bundles/serial-member-without-order.js';
import articleTitleTooLong from './facts/article-title-too-long.js';
import codeContradiction from './facts/code-contradiction.js';
import creditCommitmentNowhere from './facts/credit-commitment-nowhere.js';
import deferredMaterialWithoutCommitment from './facts/deferred-material-without-commitment.js';
import duplicateMaterial from './facts/duplicate-material.js';
import feeWithoutBasis from './facts/fee-without-basis.js';
import fundsWithoutCreditCommitment from './facts/funds-without-credit-commitment.js';
import instantItemOverLimit from './facts/instant-item-over-limit.js';
import missingElement from './facts/missing-element.js';
import onlineWithVisits from './facts/online-with-visits.js';
import promisedOverStatutory from './facts/promised-over-statutory.js';
import rawHtml from './facts/raw-html.js';
import samePhoneForComplaints from './facts/same-phone-for-complaints.js';
import unknownScenario from './facts/unknown-scenario.js';
import unsafeCharacters from './facts/unsafe-characters.js';
import validityReversed from './facts/validity-reversed.js';
import visitWithoutReason from './facts/visit-without-reason.js';
import attachmentKindMismatch from './references/attachment-kind-mismatch.js';
import duplicateCode from './references/duplicate-code.js';
import duplicateId from './references/duplicate-id.js';
import inventedContact from './references/invented-contact.js';
import lawRepealed from './references/law-repealed.js';
import missingAttachment from './references/missing-attachment.js';
import powerGone from './references/power-gone.js';
import retiredItemListed from './references/retired-item-listed.js';
import sampleEqualsBlank from './references/sample-equals-blank.js';
import unknownArticle from './references/unknown-article.js';
import unknownReference from './references/unknown-reference.js';
import unknownWindow from './references/unknown-window.js';
import type { CatalogueRule, DefinitionRule } from './rule.js';

/** In the order of their codes. A retired code stays as a comment: codes are never used again. */
export const DEFINITION_RULES: readonly DefinitionRule[] = [
  missingElement, // F001
  promisedOverStatutory, // F002
  instantItemOverLimit, // F003
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
  memberWithoutItem, // B001
  serialMemberWithoutOrder, // B002
];

export const CATALOGUE_RULES: readonly CatalogueRule[] = [
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
];
