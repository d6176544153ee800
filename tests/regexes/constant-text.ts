import type { ESTree } from 'vite';

/** The constants of a file, by name, with what they are set to. */
export type Constants = ReadonlyMap<string, ESTree.Expression>;

/**
 * The text that an expression of constants yields: a string, a template, `String.raw`, a sum of these,
 * or a name of one of them. Null if it is anything else.
 */
export function constantText(node: ESTree.Node, constants: Constants): string | null {
  switch (node.type) {
    case 'Literal':
      return typeof node.value === 'string' ? node.value : null;
    case 'Identifier': {
      const value = constants.get(node.name);
      return value === undefined ? null : constantText(value, constants);
    }
    case 'BinaryExpression': {
      if (node.operator !== '+') return null;
      const left = constantText(node.left, constants);
      const right = constantText(node.right, constants);
      return left === null || right === null ? null : left + right;
    }
    case 'TemplateLiteral':
      return templateText(node, ({ cooked }) => cooked, constants);
    case 'TaggedTemplateExpression':
      return isStringRaw(node.tag) ? templateText(node.quasi, ({ raw }) => raw, constants) : null;
    default:
      return null;
  }
}

function templateText(
  { quasis, expressions }: ESTree.TemplateLiteral,
  textOf: (value: ESTree.TemplateElement['value']) => string | null,
  constants: Constants,
): string | null {
  let text = '';
  for (const [index, quasi] of quasis.entries()) {
    const expression = expressions[index];
    const part = textOf(quasi.value);
    const value = expression === undefined ? '' : constantText(expression, constants);
    if (part === null || value === null) return null;
    text += part + value;
  }
  return text;
}

function isStringRaw(tag: ESTree.Expression): boolean {
  return (
    tag.type === 'MemberExpression' &&
    tag.object.type === 'Identifier' &&
    tag.object.name === 'String' &&
    tag.property.type === 'Identifier' &&
    tag.property.name === 'raw'
  );
}
