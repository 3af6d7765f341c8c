import type { SnippetLanguage } from "./snippets";

/**
 * How a partner believes a delivery (Standard Webhooks 1.0.0), in each language: the id, the time and the very bytes of the body
 * are signed; what is older than five minutes is refused; one good signature among those sent is enough.
 */
export const verificationSamples: Readonly<Record<SnippetLanguage, string>> = {
  curl: `# verify.sh ID TIMESTAMP SIGNATURES SECRET < corps : dit si l'envoi est de nous
id=$1; timestamp=$2; signatures=$3; secret=\${4#whsec_}
age=$(( $(date +%s) - timestamp ))
[ "\${age#-}" -le 300 ] || exit 1
key=$(printf %s "$secret" | openssl base64 -d -A | od -An -v -tx1 | tr -d ' \\n')
good=$( { printf '%s.%s.' "$id" "$timestamp"; cat; } |
  openssl dgst -sha256 -mac HMAC -macopt "hexkey:$key" -binary | openssl base64 -A)
case " $signatures " in *" v1,$good "*) exit 0 ;; *) exit 1 ;; esac`,
  typescript: `import { createHmac, timingSafeEqual } from "node:crypto";

export const isOurs = (headers: Record<string, string>, body: string, secret: string): boolean => {
  const { "webhook-id": id, "webhook-timestamp": timestamp, "webhook-signature": signatures } = headers;
  if (!id || !timestamp || !signatures) return false;
  if (Math.abs(Date.now() / 1000 - Number(timestamp)) > 300) return false;
  const key = Buffer.from(secret.slice("whsec_".length), "base64");
  const good = createHmac("sha256", key).update(\`\${id}.\${timestamp}.\${body}\`).digest();
  return signatures.split(" ").some((signature) => {
    const given = Buffer.from(signature.replace("v1,", ""), "base64");
    return given.length === good.length && timingSafeEqual(given, good);
  });
};`,
  python: `import base64, hashlib, hmac, time

def is_ours(headers, body, secret):
    message_id, timestamp = headers["webhook-id"], headers["webhook-timestamp"]
    if abs(time.time() - int(timestamp)) > 300:
        return False
    key = base64.b64decode(secret[len("whsec_"):])
    signed = f"{message_id}.{timestamp}.".encode() + body
    good = base64.b64encode(hmac.new(key, signed, hashlib.sha256).digest()).decode()
    return any(hmac.compare_digest(f"v1,{good}", given) for given in headers["webhook-signature"].split(" "))`,
  php: `<?php
function is_ours(array $headers, string $body, string $secret): bool
{
    $timestamp = $headers['webhook-timestamp'];
    if (abs(time() - (int) $timestamp) > 300) {
        return false;
    }
    $key = base64_decode(substr($secret, strlen('whsec_')));
    $good = base64_encode(hash_hmac('sha256', "{$headers['webhook-id']}.$timestamp.$body", $key, true));
    foreach (explode(' ', $headers['webhook-signature']) as $given) {
        if (hash_equals("v1,$good", $given)) {
            return true;
        }
    }
    return false;
}`,
};
