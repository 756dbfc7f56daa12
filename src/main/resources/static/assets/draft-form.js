// The form-js form of a task, of whose instance Camunda tells nobody: it is what the rendered tree
// (Preact's, below the container) hands to its components. TasklistIT fails where it is not found.

function find(node) {
  if (!node) {
    return null;
  }
  const service = node.props?.value?.getService;
  if (service) {
    return service('form');
  }
  for (const child of node.__k ?? []) {
    const found = find(child);
    if (found) {
      return found;
    }
  }
  return null;
}

/** The form below this element; null where there is none. */
export function form(place) {
  return find(place.querySelector('.fjs-container')?.__k);
}

function part(components, data) {
  const kept = {};
  for (const {type, path, key, components: inside} of components) {
    if (type === 'group') {
      const fields = part(inside, path ? data?.[path] : data);
      Object.assign(kept, path ? {[path]: fields} : fields);
    } else if (type === 'dynamiclist') {
      kept[path] = (data?.[path] ?? []).map((row) => part(inside, row));
    } else if (key && data?.[key] !== undefined) {
      kept[key] = data[key];
    }
  }
  return kept;
}

/** What the form's own fields hold, hidden ones too, and nothing of what it only shows. */
export function typed(of) {
  const {schema, data} = of._getState();
  return part(schema.components, data);
}

/** What the form's own fields held before anybody typed. */
export function untouched(of) {
  const {schema, initialData} = of._getState();
  return structuredClone(part(schema.components, initialData));
}

function same(one, other) {
  return JSON.stringify(one) === JSON.stringify(other);
}

function isGroup(value) {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}

/** This content, but where the present one differs from the original what somebody has typed. */
export function withTyped(content, present, original) {
  const merged = {...content};
  for (const [key, value] of Object.entries(present)) {
    if (isGroup(value) && isGroup(content[key])) {
      merged[key] = withTyped(content[key], value, original[key] ?? {});
    } else if (!same(value, original[key])) {
      merged[key] = value;
    }
  }
  return merged;
}

/** Fills the fields and leaves what the form shows beside them. */
export function fill(of, content) {
  const data = structuredClone({...of._getState().data, ...content});
  of._setState({data: of._getInitializedFieldData(data), errors: {}});
}
