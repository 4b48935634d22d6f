// HTML from template literals: whatever is put in is escaped, unless it is itself HTML made here.

class Html {
  constructor(text) {
    this.text = text;
  }
  toString() {
    return this.text;
  }
}

export function html(strings, ...values) {
  const parts = strings.map((part, index) => part + (index < values.length ? written(values[index]) : ""));
  return new Html(parts.join(""));
}

function written(value) {
  if (value instanceof Html) return value.text;
  if (Array.isArray(value)) return value.map(written).join("");
  if (value === undefined || value === null || value === false) return "";
  return String(value).replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
