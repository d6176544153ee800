import {
  createContext,
  type ReactNode,
  startTransition,
  useContext,
  useEffect,
  useState,
} from 'react';

// Nothing is hydrated where no provider is: what a browser draws is its own.
const HydratedContext = createContext(typeof document !== 'undefined');

/** False at build and during hydration, true afterwards. */
export function useHydrated(): boolean {
  return useContext(HydratedContext);
}

/**
 * Tells its content once it is hydrated. What depends on it is drawn anew in slices, as the content was hydrated:
 * at once, it would keep a phone from answering for as long as a quarter of a second.
 */
export function HydratedProvider({ children }: { children: ReactNode }) {
  const [isHydrated, setIsHydrated] = useState(false);
  useEffect(() => startTransition(() => setIsHydrated(true)), []);
  return <HydratedContext value={isHydrated}>{children}</HydratedContext>;
}
