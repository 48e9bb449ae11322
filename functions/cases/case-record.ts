import { CourtError } from '../../shared/kernel/errors';
import type { CaseId } from '../../shared/kernel/ids';
import type { CaseHead } from '../../shared/cases/court-case';
import type { ItemKind } from './case-items';

/** Everything the court holds as state of one case, read in one query. Immutable: a write gives a new record. */
export class CaseRecord {
  constructor(
    readonly caseId: CaseId,
    readonly headIfAny: CaseHead | undefined,
    private readonly items: ReadonlyMap<string, unknown>,
  ) {}

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
    const items = new Map(this.items);
    for (const put of puts) items.set(put.key, put.value);
    return new CaseRecord(this.caseId, head, items);
  }
}
