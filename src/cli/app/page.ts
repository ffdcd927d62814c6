/** A page of our own, without script and with nothing from elsewhere. */
export interface LoopbackPage {
  readonly body: string;
  readonly policy: string;
}

const STYLE =
  'body{font:16px/1.5 system-ui,sans-serif;max-width:38rem;margin:3rem auto;padding:0 1rem}button{font:inherit;' +
  'padding:.5rem 1rem}pre{white-space:pre-wrap;overflow-wrap:anywhere;background:#8882;padding:1rem}';

/** The page with the button that sends the manifest to GitHub. */
export function manifestPage(address: string, manifest: string): LoopbackPage {
  const shown = JSON.stringify(JSON.parse(manifest), undefined, 2);
  return page(
    'Create the GitHub App',
    `<p>GitHub asks you once more before it creates it. You come back here after that; the private key goes straight to
where you said, and is never shown.</p>
<form action="${asHtml(address)}" method="post">
<input type="hidden" name="manifest" value="${asHtml(manifest)}">
<button>Create it at ${asHtml(new URL(address).host)}</button>
</form>
<p>This is what is sent:</p>
<pre>${asHtml(shown)}</pre>`,
  );
}

/** What is said after GitHub has sent the browser back. */
export function endPage(words: string): LoopbackPage {
  return page('The GitHub App', `<p>${asHtml(words)}</p>`);
}

function page(title: string, body: string): LoopbackPage {
  return {
    body: `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${STYLE}</style>
</head>
<body>
<h1>${title}</h1>
${body}
</body>
</html>
`,
    // where a form goes is left open: on the way to GitHub there may be a login elsewhere
    policy: "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; base-uri 'none'",
  };
}

function asHtml(text: string): string {
  return text.replaceAll(/[&<>"']/g, (character) => `&#${String(character.codePointAt(0))};`);
}
