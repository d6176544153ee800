/** How long the site may take to answer before what is kept is shown, in milliseconds. */
const patience = 4000;

/**
 * The site's answer; what is kept, where the site can't be reached, fails, or takes long. With nothing kept,
 * it is waited for, and a failure is the answer.
 */
export async function askSite(
  asked: Promise<Response>,
  kept: Response | undefined,
): Promise<Response> {
  const answer = asked.catch(() => Response.error());
  if (kept === undefined) return answer;
  const inTime = await Promise.race([answer, late()]);
  return inTime === null || hasFailed(inTime) ? kept : inTime;
}

/** Whether an answer says that the site is not there, and not merely that a file isn't. */
export function hasFailed({ type, status }: Response): boolean {
  return type === 'error' || status >= 500;
}

function late(): Promise<null> {
  return new Promise((resolve) => setTimeout(() => resolve(null), patience));
}
