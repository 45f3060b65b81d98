import type { Bundle, Material, ServiceItem } from '../catalog/catalogue.js';
import type { Limit } from '../values/limit.js';
import type { TotalLimit } from '../values/total-limit.js';

export type ForeignMember = NonNullable<Bundle['成员'][number]['外部']>;

/** What a member is: an item of the catalogue, or a matter of another department with the few facts it has. */
export type MemberSource =
  | { readonly kind: 'item'; readonly id: string; readonly item: ServiceItem }
  | { readonly kind: 'foreign'; readonly matter: ForeignMember };

/** A member of a bundle on a day; members that are not in force are left out. */
export interface BundleMember {
  /** Position in `成员`, from 0. */
  readonly index: number;
  readonly name: string;
  readonly source: MemberSource;
  /** Handled every time; the others only where `condition` holds. */
  readonly isRequired: boolean;
  readonly condition: string | undefined;
  readonly mode: Bundle['成员'][number]['办理方式'];
  /** Step in the serial chain, from 1; `undefined` of parallel members. */
  readonly step: number | undefined;
  /** 承诺办结时限; `undefined` of a matter of another department that gives none. */
  readonly limit: Limit | undefined;
}

/** One member's demand for a document. `material` is undefined for a matter of another department: it gives only the name. */
export interface MaterialNeed {
  readonly member: BundleMember;
  readonly name: string;
  readonly material: Material | undefined;
}

/** Why nobody brings a document, whichever optional members are chosen. */
export type Supply =
  /** The result of an earlier step. */
  | { readonly kind: '办理结果'; readonly by: BundleMember }
  /** `by` is always handled and gets it every time. */
  | { readonly kind: '数据共享' | '电子证照'; readonly by: BundleMember }
  /** Every member that needs it gets it itself by 数据共享 or 电子证照. */
  | { readonly kind: '各自取得' };

/** One document that the bundle asks for once, whatever its members call it. */
export interface MergedMaterial {
  /** What the members call it; where they differ, the standard name of the name table, else what the first calls it. */
  readonly name: string;
  /** The other spellings that members use. */
  readonly otherNames: readonly string[];
  /** In the order of the members; at least one. */
  readonly needs: readonly MaterialNeed[];
  /** Those of `needs` for which somebody has to bring it: nobody else certainly gets it for them. None exactly where it is supplied. */
  readonly toBring: readonly MaterialNeed[];
  /**
   * The largest number of those for which it is brought; 0 where it is supplied. Other departments give only the name: what they
   * alone ask for has to be brought although both are 0.
   */
  readonly originals: number;
  readonly copies: number;
  /** The strictest of those for which it is brought, of a supplied one of all: 必要 before 容缺后补 before 非必要. */
  readonly necessity: Material['必要性'];
  /** Asked for whenever the bundle is handled: by a required member, 必要 or 容缺后补, and in every scenario. */
  readonly isAlwaysAsked: boolean;
  /** Members at whose window the original is shown and kept by the applicant (`窗口出示`). */
  readonly shownFor: readonly BundleMember[];
  readonly supply: Supply | undefined;
}

export interface MergedMaterials {
  /** In the order of their first need. */
  readonly materials: readonly MergedMaterial[];
  /** Documents that the members ask for, each counted: what one would hand in without the bundle. */
  readonly asked: number;
  /** `materials.length` */
  readonly merged: number;
  /** Of `merged`, those that nobody has to bring. */
  readonly supplied: number;
}

/** A row of handling between intake and feedback. */
export type Branch =
  | {
      readonly mode: '并联';
      readonly members: readonly [BundleMember];
      readonly total: TotalLimit | undefined;
    }
  | {
      readonly mode: '串联';
      readonly stages: readonly { readonly step: number; readonly members: readonly BundleMember[] }[];
      readonly members: readonly BundleMember[];
      readonly total: TotalLimit | undefined;
    };

export interface BundleLimits {
  readonly intake: Limit;
  readonly feedback: Limit;
  /** The serial chain first, where there is one; then the parallel members in their order. */
  readonly branches: readonly Branch[];
  /**
   * Intake, longest branch and feedback: with the members that are always handled, and with all of them. `undefined`
   * where 工作日 and 自然日 or 月 meet (the sum would be a guess, `isMixed`) or a member gives no limit.
   */
  readonly required: TotalLimit | undefined;
  readonly everything: TotalLimit | undefined;
  readonly isMixed: boolean;
  /** Members without a limit. */
  readonly unknown: readonly BundleMember[];
}
