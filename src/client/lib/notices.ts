import { createContext, useContext } from 'react';

/** Something that was done, said in passing. `undo` takes it back. */
export type Notice = { text: string; undo?: () => void };

const NotifyContext = createContext<(notice: Notice) => void>(() => undefined);

export const NotifyProvider = NotifyContext.Provider;

/** Says something in passing, to the eye and to the ear. */
export function useNotify(): (notice: Notice) => void {
  return useContext(NotifyContext);
}
