import { UserManager } from "oidc-client-ts";

/** A frontend that signs in with oidc-client-ts and shows the outcome as its title; for the tests of this folder. */
interface Settings {
  authority: string;
  extra: Record<string, string>;
}

const given = new URLSearchParams(location.search).get("settings");
if (given !== null) sessionStorage.setItem("settings", given);
const kept = sessionStorage.getItem("settings");
if (kept !== null) await signIn(JSON.parse(kept));

async function signIn({ authority, extra }: Settings): Promise<void> {
  const manager = new UserManager({
    authority,
    client_id: "client_example_01",
    redirect_uri: `${location.origin}/`,
    scope: "openid profile email",
  });
  if (!new URLSearchParams(location.search).has("state")) {
    await manager.signinRedirect({ extraQueryParams: extra, nonce: "a-nonce" });
    return;
  }
  const outcome = await manager.signinCallback().then(
    (user) => ({ profile: user?.profile.name, email: user?.profile.email }),
    (error) => ({ error: error.error ?? String(error) }),
  );
  document.title = JSON.stringify(outcome);
}
