import { createHmac } from "node:crypto";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { exportJWK, generateKeyPair, type JWK, type JWTPayload, SignJWT, UnsecuredJWT } from "jose";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createIdentify } from "../../../src/http/identity/createIdentify.ts";
import type { TokenRules } from "../../../src/http/identity/TokenRules.ts";

const secret = new TextEncoder().encode("a secret of thirty-two bytes or more");
const rules: TokenRules = {
  key: { secret },
  algorithms: ["HS256"],
  issuer: "us",
  audience: "graph",
  roleClaim: "roles",
  organisationClaim: "organisation",
};
const sound: JWTPayload = { sub: "alice", iss: "us", aud: "graph", exp: 4_000_000_000, roles: ["contributor"] };
const signed = (
  claims: Record<string, unknown>,
  key: Parameters<SignJWT["sign"]>[0] = secret,
  alg = "HS256",
  header = {},
) => new SignJWT(claims).setProtectedHeader({ alg, ...header }).sign(key);

describe("a shared secret", () => {
  const identify = createIdentify(rules);

  it("tells subject, highest role and organisation", async () => {
    const claims = { ...sound, roles: ["reviewer", "contributor", "guest"], organisation: "itu", development: true };
    expect(await identify(`Bearer ${await signed(claims)}`)).toEqual({
      subject: "alice",
      role: "REVIEWER",
      organisation: "itu",
      development: true,
    });
    expect(await identify(`bearer  ${await signed({ ...sound, roles: "guest ADMIN" })}`)).toMatchObject({
      role: "ADMIN",
      organisation: "",
      development: false,
    });
    expect(await identify(`Bearer ${await signed({ ...sound, roles: undefined })}`)).toMatchObject({ role: null });
  });

  it.each([undefined, "", "Basic YTpi", "Bearer", "Bearer a b"])("knows nobody by %j", async (header) => {
    expect(await identify(header)).toBeNull();
  });

  const hostile: Record<string, () => string | Promise<string>> = {
    "no token at all": () => "nonsense",
    "three empty parts": () => "..",
    "another secret": () => signed(sound, new TextEncoder().encode("another secret of thirty-two bytes..")),
    "an algorithm that is not allowed": () => signed(sound, secret, "HS512"),
    "no signature": () => new UnsecuredJWT(sound).encode(),
    "a signature cut off": async () => (await signed(sound)).replace(/[^.]*$/, ""),
    "other claims under the same signature": async () => {
      const [head, , tail] = (await signed(sound)).split(".");
      return [head, Buffer.from(JSON.stringify({ ...sound, roles: ["admin"] })).toString("base64url"), tail].join(".");
    },
    "a key of its own in its header": async () => {
      const { publicKey, privateKey } = await generateKeyPair("ES256", { extractable: true });
      return signed(sound, privateKey, "ES256", { jwk: await exportJWK(publicKey) });
    },
    "a critical extension": () => {
      const part = (value: object) => Buffer.from(JSON.stringify(value)).toString("base64url");
      const text = `${part({ alg: "HS256", crit: ["x"], x: 1 })}.${part(sound)}`;
      return `${text}.${createHmac("sha256", secret).update(text).digest("base64url")}`;
    },
    "an end in the past": () => signed({ ...sound, exp: 1_000_000_000 }),
    "no end": () => signed({ ...sound, exp: undefined }),
    "a beginning in the future": () => signed({ ...sound, nbf: 3_999_999_999 }),
    "an end that is no number": () => signed({ ...sound, exp: "never" }),
    "another audience": () => signed({ ...sound, aud: "others" }),
    "no audience": () => signed({ ...sound, aud: undefined }),
    "another issuer": () => signed({ ...sound, iss: "them" }),
    "no subject": () => signed({ ...sound, sub: undefined }),
    "an empty subject": () => signed({ ...sound, sub: "" }),
    "a subject of unseen characters": () => signed({ ...sound, sub: "a\u200bb" }),
    "half a character as a subject": () => signed({ ...sound, sub: "a\ud800" }),
    "a subject without end": () => signed({ ...sound, sub: "a".repeat(201) }),
    "an organisation that is no key": () => signed({ ...sound, organisation: "a b" }),
    "an organisation that is no text": () => signed({ ...sound, organisation: { $ne: null } }),
  };

  it.each(Object.keys(hostile))("refuses %s", async (name) => {
    const token = await hostile[name]!();
    await expect(identify(`Bearer ${token}`)).rejects.toMatchObject({ status: 401, code: "UNAUTHENTICATED" });
  });

  it("takes no role from what is like one", async () => {
    for (const roles of [["adminx"], "administrator", { admin: true }, 3, [["admin", "x"]]])
      expect(await identify(`Bearer ${await signed({ ...sound, roles })}`)).toMatchObject({ role: null });
  });
});

describe("keys at an address", () => {
  let server: Server;
  let url: URL;
  let keys: JWK[] = [];
  let down = false;
  beforeAll(async () => {
    server = createServer((_, response) => {
      response.writeHead(down ? 500 : 200, { "content-type": "application/json" }).end(JSON.stringify({ keys }));
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    url = new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/jwks.json`);
  });
  afterAll(() => server.close());
  const over = (): ReturnType<typeof createIdentify> =>
    createIdentify({ ...rules, key: { jwks: url }, algorithms: ["ES256"] });

  it("accept what they signed, and nothing signed with what is public of them", async () => {
    const { publicKey, privateKey } = await generateKeyPair("ES256", { extractable: true });
    const jwk = { ...(await exportJWK(publicKey)), kid: "one", alg: "ES256" };
    keys = [jwk];
    const identify = over();
    const token = await signed(sound, privateKey, "ES256", { kid: "one" });
    expect(await identify(`Bearer ${token}`)).toMatchObject({ subject: "alice" });
    const forged = await signed(sound, new TextEncoder().encode(JSON.stringify(jwk)), "HS256", { kid: "one" });
    await expect(identify(`Bearer ${forged}`)).rejects.toMatchObject({ status: 401 });
    const unknown = await signed(sound, privateKey, "ES256", { kid: "two" });
    await expect(identify(`Bearer ${unknown}`)).rejects.toMatchObject({ status: 401 });
  });

  it("are not blamed on the token where they cannot be fetched", async () => {
    const { privateKey } = await generateKeyPair("ES256");
    down = true;
    const token = await signed(sound, privateKey, "ES256", { kid: "one" });
    await expect(over()(`Bearer ${token}`)).rejects.toMatchObject({ status: 503, code: "UNAVAILABLE" });
    down = false;
  });
});
