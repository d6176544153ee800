/** What Trusted Types make of an address that a policy has let through. */
type TrustedAddress = object;

declare global {
  interface ServiceWorkerContainer {
    /** As the standard has it; TypeScript's library leaves out Trusted Types. */
    register(
      address: string | TrustedAddress,
      options?: RegistrationOptions,
    ): Promise<ServiceWorkerRegistration>;
  }
}

/** The policy, as the site's headers name it. */
const policyName = 'lede-offline';

/**
 * The service worker's address as the browser takes it: the site's headers allow no text to become code, and this
 * policy lets nothing through but one address. Browsers without Trusted Types take the text.
 */
export function allowWorker(address: string): string | TrustedAddress {
  const policy = globalThis.trustedTypes?.createPolicy(policyName, {
    createScriptURL: (asked) => (asked === address ? address : null),
  });
  return policy?.createScriptURL(address) ?? address;
}
