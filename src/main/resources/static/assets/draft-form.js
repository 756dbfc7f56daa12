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

/** Fills the fields and leaves what the form shows beside them. */
export function fill(of, content) {
  const data = structuredClone({...of._getState().data, ...content});
  of._setState({data: of._getInitializedFieldData(data), errors: {}});
}
