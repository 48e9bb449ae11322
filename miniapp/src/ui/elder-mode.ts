import { create } from 'zustand';
import { readStored, writeStored } from '../platform/storage';

interface ElderMode { on: boolean; set(on: boolean): void }

/** 适老化: one flag, kept on the device; the frame turns it into a root class that changes the tokens. */
export const useElderMode = create<ElderMode>((set) => ({
  on: readStored<boolean>('elder') === true,
  set(on) {
    writeStored('elder', on);
    set({ on });
  },
}));
