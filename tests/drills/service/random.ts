/** mulberry32: the same seed gives the same court. */
export class Random {
  constructor(private state: number) {}

  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }

  chance(share: number): boolean {
    return this.next() < share;
  }

  hours(mean: number): number {
    return -Math.log(1 - this.next()) * mean;
  }

  pick<K extends string>(shares: Readonly<Record<K, number>>): K {
    let left = this.next();
    const entries = Object.entries(shares) as [K, number][];
    for (const [key, share] of entries) {
      if (left < share) return key;
      left -= share;
    }
    return (entries[0] as [K, number])[0];
  }
}
