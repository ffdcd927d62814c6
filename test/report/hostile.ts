import fc from 'fast-check';

const TRICKS = [
  '|', '||', '\\|', '\\', '`', '``', '```mermaid', '<script>alert(1)</script>', '<img src=x onerror=alert(1)>', '</details>', '<!--', '-->', '[a](https://evil.example)',
  '![a](https://evil.example)', '<https://evil.example>', 'https://evil.example', 'www.evil.example', 'a@evil.example', '@octocat', '@acme/platform', '#1', 'acme/shop#1', 'GH-1',
  '\n', '\r\n', '\u2028', '\u0000', '\u001b[31m', '\u202e', '\u200b', '::error::gone', '::add-mask::x', '##[error]gone', '%0A', '**bold**', '_x_', '~~x~~', '$x$', '&lt;', '&#124;', '- x', '# x', '---',
  ':tada:', '<code>', '</code>', '\ud800', '🧨',
];

/** Text that tries to be something else: markup, a mention, a command of the runner, a terminal escape. */
export const hostile = fc
  .array(fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...TRICKS) }, fc.string({ unit: 'binary', maxLength: 8 }), fc.string({ maxLength: 8 })), { minLength: 1, maxLength: 8 })
  .map((parts) => parts.join(''));
