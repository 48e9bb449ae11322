/**
 * A cause's complaint form as data. One definition drives the phone form, the server's validation, the clerk's view and the PDF.
 * Answers are flat: path → text. Paths: "claims.medical.amount", "plaintiffs.0.name", "facts.accident". yes/no answers are "yes" | "no".
 */
export type FieldKind = 'text' | 'longText' | 'money' | 'date' | 'integer' | 'decimal' | 'yesNo' | 'choice' | 'phone' | 'idNumber' | 'creditCode' | 'plate' | 'address';

export interface FormField {
  /** last part of the path */
  readonly code: string;
  readonly label: string;
  readonly kind: FieldKind;
  readonly required?: boolean;
  readonly choices?: readonly string[];
  readonly help?: string;
  readonly example?: string;
  readonly unit?: string;
  /** shown and validated only when the sibling field has one of these values */
  readonly when?: { readonly field: string; readonly is: readonly string[] };
  /** sealed at rest and masked in every answer */
  readonly personal?: 'idNumber' | 'phone' | 'address';
  /** prefilled when the draft starts */
  readonly initial?: string;
  /** money that counts toward 标的总额 */
  readonly counts?: boolean;
  /** part of the sibling with this code: counts only while that total is not filled in */
  readonly partOf?: string;
}

export interface FormGroup {
  /** path prefix: "claims.medical"; a repeated group's paths are "<code>.<index>.<field>" */
  readonly code: string;
  readonly section: 'parties' | 'claims' | 'jurisdiction' | 'facts' | 'mediationWill';
  /** the official row label */
  readonly title: string;
  /** the same as an everyday question, shown on the phone */
  readonly question: string;
  readonly fields: readonly FormField[];
  readonly repeat?: { readonly min: number; readonly max: number; readonly itemLabel: string };
  /** one tap says 不适用 and stores "<code>.notApplicable" = "yes" */
  readonly optional?: boolean;
  readonly help?: string;
}

export interface FormDefinition {
  readonly cause: string;
  readonly slug: string;
  readonly version: string;
  readonly feeKind: string;
  /** official headings of the sections, where they differ from the usual ones (section-titles.ts) */
  readonly sectionTitles?: Partial<Record<FormGroup['section'], string>>;
  readonly groups: readonly FormGroup[];
  /** claims (group codes) of which only one side can be asked for: the first side with an amount counts toward 标的总额 */
  readonly alternatives?: readonly (readonly string[])[];
  /** what a filing must say of money: an amount claimed (unless told), at least 标的总额, or nothing */
  readonly amountNeeded?: 'claim' | 'total' | 'nothing';
  readonly evidenceSuggestions: readonly string[];
}

/** path → text */
export type Answers = Readonly<Record<string, string>>;

export interface Finding {
  readonly path: string;
  readonly level: 'error' | 'warning';
  readonly message: string;
}
