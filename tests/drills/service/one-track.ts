import { effectMoment } from '../../../functions/service/domain/effect';
import type { EffectFacts, EffectMoment, EffectRow } from '../../../functions/service/domain/effect-facts';
import { climbsAt, nextRung, type Climb, type LadderFacts } from '../../../functions/service/domain/ladder';
import { courtDateOf, endOfCourtDay } from '../../../shared/kernel/time';
import { computePeriod } from '../../../shared/periods/compute-period';
import type { LadderTimes, Rung } from '../../../shared/service/ladder';
import { failureModel as model } from './failure-model';
import type { Random } from './random';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const iso = (ms: number): string => new Date(ms).toISOString();

export interface Outcome { rung: Rung; served: boolean; completed: boolean; days: number; fen: number; channel: string }

export interface Sent extends EffectRow { rung: Rung; sentAt: string }
/** All that happened on the way, for a world that is to show it. */
export interface Trace { startedAt: string; bundle: EffectFacts['bundle']; procedure: LadderFacts['procedure']; consentAt?: string | undefined; readAt?: string | undefined; actedAt?: string | undefined; sent: readonly Sent[]; climbs: readonly { rung: Rung; at: string }[]; exhaustedAt?: string | undefined }

/** One addressee's way up the product's own ladder on a moved clock; chance decides only what people and the post do. */
export class Track {
  private readonly rows: Sent[] = [];
  private readonly climbs: { rung: Rung; at: string }[] = [];
  private exhaustedAt: string | undefined;
  private readAt: string | undefined;
  private actedAt: string | undefined;
  private consentAt: string | undefined;
  private rung: Rung = 'first';
  private rungAt: number;
  private taskFailed = false;
  private fen = 0;
  private readonly own: boolean;
  private readonly reachable: boolean;
  private readonly hasOther: boolean;
  private readonly bundle: EffectFacts['bundle'];
  private readonly procedure: LadderFacts['procedure'];

  constructor(private readonly random: Random, private readonly startedAt: number, private readonly times: LadderTimes) {
    this.rungAt = startedAt;
    this.own = random.chance(model.ownNumberWithConsent);
    this.consentAt = this.own ? iso(startedAt - DAY) : undefined;
    this.reachable = !random.chance(this.own ? model.sms.ownNumberChanged : model.sms.numberChanged);
    this.hasOther = random.chance(model.otherAddress.found);
    this.bundle = random.pick(model.bundles);
    this.procedure = random.pick(model.procedures);
  }

  private facts(): LadderFacts {
    return { bundle: this.bundle, rung: this.rung, rungAt: iso(this.rungAt), hasEffect: this.effect() !== undefined, isRead: this.readAt !== undefined, disputed: false, hasOtherAddress: this.hasOther && this.rung === 'phone', noWayOpen: false, taskFailed: this.taskFailed, procedure: this.procedure };
  }

  private effect(): EffectMoment | undefined {
    return effectMoment({ bundle: this.bundle, rows: this.rows.map((row) => ({ ...row, consented: this.consentAt !== undefined && row.reachedAt !== undefined && this.consentAt <= row.reachedAt })), readAt: this.readAt, actedAt: this.actedAt });
  }

  private send(at: number, row: EffectRow): void {
    this.rows.push({ ...row, rung: this.rung, sentAt: iso(at) });
  }

  private opens(at: number, share: number): void {
    if (this.readAt !== undefined || !this.random.chance(share)) return;
    const opened = at + this.random.hours(model.sms.hoursToOpen) * HOUR;
    this.readAt = iso(opened);
    if (this.bundle !== 'statement' || this.random.chance(model.signsStatement)) this.actedAt = iso(opened + HOUR / 4);
  }

  private sms(at: number, share: number): void {
    this.fen += model.fen.sms;
    const arrived = this.reachable && !this.random.chance(model.sms.blocked);
    this.send(at, { channel: 'sms', addressSource: this.own ? 'givenByParty' : 'givenByOpponent', reachedAt: arrived ? iso(at + 3000) : undefined });
    if (arrived) this.opens(at, share);
  }

  /** On the telephone: nobody, somebody else, "no", or "yes" and the papers are opened. */
  private call(at: number): void {
    this.fen += model.fen.call;
    const done = at + model.call.hoursToDo * HOUR;
    const answered = this.reachable && this.random.chance(model.call.answers) && !this.random.chance(model.call.wrongPerson);
    if (answered && !this.random.chance(model.call.refusesElectronic)) {
      this.consentAt ??= iso(done);
      this.opens(done, model.call.opensAfterCall);
    } else {
      this.taskFailed = true;
      this.rungAt = done;
    }
  }

  private paper(at: number): void {
    const source = this.own && this.random.chance(model.post.ownPostalAddress) ? 'givenByParty' as const : 'givenByOpponent' as const;
    if (this.random.chance(model.visit.of)) {
      this.fen += model.fen.visit;
      const done = at + model.visit.days * DAY;
      if (this.random.chance(model.visit.signed)) return this.send(at, { channel: 'direct', addressSource: source, reachedAt: iso(done), receiver: 'self' });
      const left = this.random.chance(model.visit.refusedAndLeft);
      // 解释 133: a 调解书 is never left
      if (left && this.bundle !== 'statement') return this.send(at, { channel: 'leaving', addressSource: source, reachedAt: iso(done), witnessed: true });
    }
    this.fen += model.fen.post;
    const done = at + model.post.days * DAY;
    const fate = this.random.pick({ signed: model.post.signed, refused: model.post.refused, returned: 1 - model.post.signed - model.post.refused });
    this.send(at, { channel: 'post', addressSource: source, ...(fate === 'signed' ? { reachedAt: iso(done), receiver: 'self' as const } : { returnedAt: iso(done), ...(fate === 'refused' ? { refusedAt: iso(done) } : {}) }) });
    this.taskFailed = this.effect() === undefined;
    this.rungAt = done;
  }

  private entrust(at: number): void {
    this.fen += model.fen.entrusted;
    const done = at + model.entrusted.days * DAY;
    const signed = this.random.chance(model.entrusted.signed);
    this.send(at, { channel: 'entrusted', addressSource: 'foundByCourt', ...(signed ? { reachedAt: iso(done), receiver: 'self' as const } : { returnedAt: iso(done) }) });
    this.taskFailed = !signed;
    this.rungAt = done;
  }

  private announce(at: number): void {
    this.fen += model.fen.announcement;
    const { lastDayOn } = computePeriod({ rule: 'announcement', from: courtDateOf(iso(at)) });
    this.send(at, { channel: 'announcement', addressSource: 'foundByCourt', reachedAt: endOfCourtDay(lastDayOn) });
  }

  private reach(rung: Rung, at: number): void {
    this.rung = rung;
    this.rungAt = at;
    this.climbs.push({ rung, at: iso(at) });
    this.taskFailed = false;
    switch (rung) {
      case 'first': return this.sms(at, model.sms.opens);
      case 'reminder': return this.sms(at, model.sms.opensAfterReminder);
      case 'phone': return this.call(at);
      case 'otherAddress': return this.opens(at, model.otherAddress.opens);
      case 'paper': return this.paper(at);
      case 'entrusted': return this.entrust(at);
      case 'announcement': return this.announce(at);
    }
  }

  /** Facts that lie in the future when the rung is reached end the climb when their time comes before the next rung's. */
  private settledBefore(due: number): boolean {
    const effect = this.effect();
    return effect !== undefined && Date.parse(effect.effectiveAt) <= due && (this.rung !== 'first' || this.readAt !== undefined);
  }

  run(smsOnly: boolean): Outcome {
    const end = this.startedAt + model.horizonDays * DAY;
    this.reach(this.random.chance(model.refusesElectronic) && !smsOnly ? 'paper' : 'first', this.startedAt);
    let climb: Climb | undefined = this.rung;
    while (!smsOnly && climb !== 'exhausted') {
      const saved = this.readAt;
      const due = Date.parse(climbsAt({ ...this.facts(), hasEffect: false }, this.times) ?? iso(end));
      if (due >= end || this.settledBefore(due)) break;
      if (saved !== undefined && Date.parse(saved) > due) this.readAt = undefined;
      climb = nextRung({ ...this.facts(), hasEffect: this.rung === 'first' && this.effect() !== undefined }, this.times, iso(due));
      if (saved !== undefined) this.readAt = saved;
      if (climb === undefined) break;
      if (climb === 'exhausted') this.exhaustedAt = iso(due);
      else this.reach(climb, due);
    }
    const effect = this.effect();
    const served = effect !== undefined && Date.parse(effect.effectiveAt) <= end;
    return { rung: this.rung, served, completed: served || smsOnly || climb === 'exhausted', days: effect === undefined ? 0 : (Date.parse(effect.effectiveAt) - this.startedAt) / DAY, fen: this.fen, channel: effect?.channel ?? '' };
  }

  trace(): Trace {
    return { startedAt: iso(this.startedAt), bundle: this.bundle, procedure: this.procedure, consentAt: this.consentAt, readAt: this.readAt, actedAt: this.actedAt, sent: this.rows, climbs: this.climbs, exhaustedAt: this.exhaustedAt };
  }
}
