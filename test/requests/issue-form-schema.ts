/**
 * What GitHub takes for an issue form, as its reference says: "Syntax for issue forms" and "Syntax for GitHub's form
 * schema" (tables of top-level keys and of each type), and "Common validation errors when creating issue forms".
 * Written by hand from these pages; the published schema of others is asked by .ci/run.
 */
const text = { type: 'string', minLength: 1 };
const id = { type: 'string', pattern: '^[A-Za-z0-9_-]+$' };
const validations = {
  type: 'object',
  additionalProperties: false,
  properties: { required: { type: 'boolean' } },
};
const labelled = { label: text, description: { type: 'string' } };

function element(type: string, attributes: object, required: readonly string[], others: object = {}): object {
  return {
    type: 'object',
    additionalProperties: false,
    required: ['type', 'attributes'],
    properties: {
      type: { const: type },
      attributes: { type: 'object', additionalProperties: false, required, properties: attributes },
      ...others,
    },
  };
}

const options = (items: object): object => ({ type: 'array', minItems: 1, uniqueItems: true, items });

export const ISSUE_FORM_SCHEMA = {
  type: 'object',
  additionalProperties: false,
  required: ['name', 'description', 'body'],
  properties: {
    name: text,
    description: text,
    title: text,
    body: {
      type: 'array',
      minItems: 1,
      // "Body must contain at least one non-markdown field"
      contains: { not: { properties: { type: { const: 'markdown' } } } },
      items: {
        oneOf: [
          element('markdown', { value: text }, ['value']),
          element('input', { ...labelled, placeholder: text, value: text }, ['label'], { id, validations }),
          element(
            'dropdown',
            // "None" is what GitHub itself offers where nothing has to be chosen
            {
              ...labelled,
              multiple: { type: 'boolean' },
              options: options({ ...text, not: { pattern: '^[Nn][Oo][Nn][Ee]$' } }),
              default: { type: 'integer', minimum: 0 },
            },
            ['label', 'options'],
            { id, validations },
          ),
          element(
            'checkboxes',
            {
              ...labelled,
              options: options({
                type: 'object',
                additionalProperties: false,
                required: ['label'],
                properties: { label: text, required: { type: 'boolean' } },
              }),
            },
            ['label', 'options'],
            { id },
          ),
        ],
      },
    },
  },
};
