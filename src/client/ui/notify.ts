import { createContext, useContext } from 'react';

/** A brief message about something that was done. */
export type Notice = {
  text: string;
  /** Undoes it. `returnTo` is a CSS selector for the element to focus afterwards. */
  undo?: { act: () => void; returnTo: string };
};

const NotifyContext = createContext<(notice: Notice) => void>(() => undefined);

export const NotifyProvider = NotifyContext.Provider;

/** Returns a function that shows a notice and announces it to screen readers. */
export function useNotify(): (notice: Notice) => void {
  return useContext(NotifyContext);
}
