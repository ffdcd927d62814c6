/** The world's own time: it can be set anywhere and keeps ticking from there. */
export type Clock = {
  now(): Date;
  set(iso: string): void;
};

export function createClock(): Clock {
  let offsetMs = 0;
  return {
    now: () => new Date(Date.now() + offsetMs),
    set: (iso) => {
      const target = Date.parse(iso);
      if (Number.isNaN(target)) throw new Error(`not a time: ${iso}`);
      offsetMs = target - Date.now();
    },
  };
}

export function seconds(date: Date): number {
  return Math.floor(date.getTime() / 1000);
}
