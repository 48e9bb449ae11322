import { CourtError } from '../../shared/kernel/errors';
import type { CaseId } from '../../shared/kernel/ids';
import type { CaseHead } from '../../shared/cases/court-case';
import { DocumentItem, DocumentPack, DocumentPackItem, sortKeyOf, type ItemKind } from './case-items';

/** Each document of a pack under its own key; one put by itself since then is the later word. */
const unpacked = (stored: ReadonlyMap<string, unknown>): ReadonlyMap<string, unknown> => {
  const packs = [...stored].filter(([key]) => key.startsWith(`${DocumentPackItem.prefix}#`)).flatMap(([, pack]) => DocumentPack.parse(pack).documents);
  return new Map<string, unknown>([...packs.map((document) => [sortKeyOf(DocumentItem, document), document] as const), ...stored]);
};

/** Everything the court holds as state of one case, read in one query. Immutable: a write gives a new record. */
export class CaseRecord {
  private readonly items: ReadonlyMap<string, unknown>;

  constructor(readonly caseId: CaseId, readonly headIfAny: CaseHead | undefined, private readonly stored: ReadonlyMap<string, unknown>) {
    this.items = unpacked(stored);
  }

  /** The head; a draft that was never submitted has none and is "not found" as a case. */
  get head(): CaseHead {
    if (this.headIfAny === undefined) throw new CourtError('cases.notFound', '没有找到这个案件，请从“我的案件”重新进入。');
    return this.headIfAny;
  }

  get isEmpty(): boolean {
    return this.headIfAny === undefined && this.items.size === 0;
  }

  all<T>(kind: ItemKind<T>): T[] {
    const found: T[] = [];
    for (const [key, value] of this.items) if (key === kind.prefix || key.startsWith(`${kind.prefix}#`)) found.push(kind.schema.parse(value));
    return found;
  }

  one<T>(kind: ItemKind<T>, id?: string): T | undefined {
    const value = this.items.get(id === undefined ? kind.prefix : `${kind.prefix}#${id}`);
    return value === undefined ? undefined : kind.schema.parse(value);
  }

  with(head: CaseHead | undefined, puts: readonly { key: string; value: unknown }[]): CaseRecord {
    const stored = new Map(this.stored);
    for (const put of puts) stored.set(put.key, put.value);
    return new CaseRecord(this.caseId, head, stored);
  }
}
