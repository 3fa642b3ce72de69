import { HtmlValidate } from 'html-validate';

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:standard'],
  rules: {
    // Matters of taste that the standard leaves open.
    'void-style': 'off',
    'long-title': 'off',
    'no-trailing-whitespace': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'no-inline-style': 'off',
    'prefer-native-element': 'off',
    'tel-non-breaking': 'off',
    'doctype-style': 'off',
    'require-sri': 'off',
  },
});

/** Each fault of the page as a line. */
export async function htmlFaults(html) {
  const report = await validator.validateString(html);
  return report.results.flatMap(result => result.messages.map(m => `${m.line}:${m.column} ${m.ruleId}: ${m.message}`));
}
