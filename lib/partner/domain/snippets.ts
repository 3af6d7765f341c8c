/** Languages that examples are written in. */
export const snippetLanguages = ["curl", "typescript", "python", "php"] as const;
export type SnippetLanguage = (typeof snippetLanguages)[number];

/** One call to write down: its whole address, and what is posted. The key is read from the environment as API_KEY. */
export type SnippetCall = { readonly method: string; readonly url: string; readonly body?: unknown };

const jsonHeader = "content-type";
const json = "application/json";

/** A text between single quotes of a shell. */
const shellQuoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;

/** A text between single quotes of PHP. */
const phpQuoted = (text: string): string => `'${text.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`;

const writers: Readonly<Record<SnippetLanguage, (call: SnippetCall) => string>> = {
  curl: ({ method, url, body }) =>
    [
      `curl --request ${method} ${shellQuoted(url)}`,
      `--header "authorization: $API_KEY"`,
      ...(body === undefined
        ? []
        : [`--header '${jsonHeader}: ${json}'`, `--data ${shellQuoted(JSON.stringify(body))}`]),
    ].join(" \\\n  "),
  typescript: ({ method, url, body }) =>
    `const answer = await fetch(${JSON.stringify(url)}, {
  method: ${JSON.stringify(method)},
  headers: { authorization: process.env.API_KEY ?? ""${body === undefined ? "" : `, ${JSON.stringify(jsonHeader)}: ${JSON.stringify(json)}`} },${
    body === undefined ? "" : `\n  body: JSON.stringify(${JSON.stringify(body, null, 2).replaceAll("\n", "\n  ")}),`
  }
});
console.log(answer.status, await answer.text());`,
  // A JSON string is a string of Python too.
  python: ({ method, url, body }) =>
    `import os
import urllib.request

request = urllib.request.Request(
    ${JSON.stringify(url)},
    method=${JSON.stringify(method)},
    headers={"authorization": os.environ["API_KEY"]${body === undefined ? "" : `, ${JSON.stringify(jsonHeader)}: ${JSON.stringify(json)}`}},${
      body === undefined ? "" : `\n    data=${JSON.stringify(JSON.stringify(body))}.encode(),`
    }
)
with urllib.request.urlopen(request) as answer:
    print(answer.status, answer.read().decode())`,
  php: ({ method, url, body }) =>
    `<?php
$answer = file_get_contents(${phpQuoted(url)}, false, stream_context_create(['http' => [
    'method' => ${phpQuoted(method)},
    'header' => 'authorization: ' . getenv('API_KEY')${body === undefined ? "" : ` . "\\r\\n${jsonHeader}: ${json}"`},${
      body === undefined ? "" : `\n    'content' => ${phpQuoted(JSON.stringify(body))},`
    }
    'ignore_errors' => true,
]]));
echo $http_response_header[0], "\\n", $answer, "\\n";`,
};

/** A call written in a language, ready to run. */
export const snippet = (language: SnippetLanguage, call: SnippetCall): string => writers[language](call);
