"use client";

import { useCombobox } from "downshift";
import { useEffect, useRef, useState, useSyncExternalStore } from "react";
import {
  controlClass,
  described,
  type FieldBinding,
  type FieldTexts,
  fieldId,
  firstValue,
  type TypingHelp,
} from "./field";
import { FieldFrame } from "./field-frame";
import { type Suggestion, type Suggestions, useSuggestions } from "./use-suggestions";

type ComboboxProps = FieldTexts &
  Pick<FieldBinding, "error"> &
  Pick<TypingHelp, "autoComplete"> & {
    /** The text that is typed, posted under its own name: all there is without a script. */
    readonly text: Omit<FieldBinding, "error">;
    /** Name under which the value of the chosen suggestion is posted; empty when the text was typed freely. */
    readonly name: string;
    readonly defaultValue?: FieldBinding["defaultValue"];
    /** Address that answers `?q=` with `[{ value, label, hint? }]`. */
    readonly source: string;
    readonly onChoose?: (chosen: Suggestion | null) => void;
  };

const never = () => () => undefined;
/** False on the server and while hydrating: then the field must not claim to be more than a plain one. */
const useHydrated = () =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  );

const countOf = ({ status, items }: Suggestions): string => {
  if (status === "loading") return "Recherche en cours";
  if (status === "failed") return "Pas de suggestion pour l’instant. Vous pouvez écrire à la main.";
  if (status === "idle") return "";
  if (items.length === 0) return "Aucune suggestion. Essayez un autre mot.";
  return items.length === 1 ? "1 suggestion" : `${items.length} suggestions`;
};

/** A text field that suggests: keyboard and screen reader after the ARIA pattern, the count announced, a plain field without a script. */
export const Combobox = ({
  label,
  hint,
  optional,
  required,
  error,
  text,
  name,
  defaultValue,
  source,
  autoComplete = "off",
  onChoose,
}: ComboboxProps) => {
  const hydrated = useHydrated();
  const input = useRef<HTMLInputElement>(null);
  const value = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState<string>();
  // React writes a hidden input's default value again on each render: the choice has to be its default too.
  const [posted, setPosted] = useState(firstValue(defaultValue) ?? "");
  const suggestions = useSuggestions(source, typed);
  const id = fieldId(text.name);

  const post = (chosen: Suggestion | null) => {
    if (!value.current || value.current.value === (chosen?.value ?? "")) return;
    value.current.value = chosen?.value ?? "";
    setPosted(value.current.value);
    value.current.dispatchEvent(new Event("input", { bubbles: true }));
    onChoose?.(chosen);
  };

  const box = useCombobox<Suggestion>({
    id,
    inputId: id,
    labelId: `${id}-label`,
    menuId: `${id}-liste`,
    getItemId: (index) => `${id}-choix-${index}`,
    items: [...suggestions.items],
    itemToString: (item) => item?.label ?? "",
    initialInputValue: firstValue(text.defaultValue) ?? "",
    onInputValueChange: ({ inputValue, type, selectedItem }) => {
      if (type === useCombobox.stateChangeTypes.InputChange) {
        setTyped(inputValue);
        if (selectedItem?.label !== inputValue) post(null);
      }
    },
    onSelectedItemChange: ({ selectedItem }) => post(selectedItem),
    stateReducer: (state, { type, changes }) => {
      // Escape closes the list; it never takes away what was typed.
      if (type === useCombobox.stateChangeTypes.InputKeyDownEscape)
        return { ...changes, inputValue: state.inputValue, selectedItem: state.selectedItem };
      // Typing after a choice frees the text, so that the same suggestion can be chosen again.
      if (type === useCombobox.stateChangeTypes.InputChange) return { ...changes, selectedItem: null };
      return changes;
    },
  });

  // The DOM holds the text, for the form engine and for what was typed before scripts ran; the list only writes a choice into it.
  const { inputValue } = box;
  const isFirst = useRef(true);
  useEffect(() => {
    if (!isFirst.current && input.current && input.current.value !== inputValue) input.current.value = inputValue;
    isFirst.current = false;
  }, [inputValue]);

  const { value: _value, ...props } = box.getInputProps({ ref: input }, { suppressRefError: true });
  const { "aria-labelledby": _labelled, ...menu } = box.getMenuProps({}, { suppressRefError: true });
  const isOpen = hydrated && box.isOpen && suggestions.status !== "idle";

  return (
    <div className="relative">
      <FieldFrame {...{ label, hint, optional, error }} name={text.name}>
        <input
          {...(hydrated ? props : { ref: props.ref, onChange: props.onChange })}
          id={id}
          name={text.name}
          type="text"
          autoComplete={autoComplete}
          spellCheck={false}
          defaultValue={firstValue(text.defaultValue)}
          aria-labelledby={undefined}
          aria-required={required}
          {...described(text.name, hint, error)}
          className={controlClass({ error })}
        />
      </FieldFrame>
      <input ref={value} type="hidden" name={name} defaultValue={posted} />
      <ul
        {...menu}
        aria-label="Suggestions"
        className={`absolute top-full z-20 mt-2 max-h-80 w-full min-w-64 overflow-y-auto rounded-md bg-surface p-1 text-ink shadow-raised ${isOpen && suggestions.items.length > 0 ? "" : "hidden"}`}
      >
        {isOpen
          ? suggestions.items.map((item, index) => (
              <li
                key={item.value}
                {...box.getItemProps({ item, index })}
                className={`flex min-h-11 cursor-pointer flex-col justify-center rounded-sm px-3 py-2 ${box.highlightedIndex === index ? "bg-primary-soft text-primary-ink" : ""}`}
              >
                {item.label}
                {item.hint ? <span className="text-sm text-ink-soft">{item.hint}</span> : null}
              </li>
            ))
          : null}
      </ul>
      {isOpen && suggestions.items.length === 0 ? (
        <p
          aria-hidden="true"
          className="absolute top-full z-20 mt-2 w-full rounded-md bg-surface px-4 py-3 text-sm text-ink-soft shadow-raised"
        >
          {countOf(suggestions)}
        </p>
      ) : null}
      <p role="status" className="sr-only">
        {isOpen ? countOf(suggestions) : ""}
      </p>
    </div>
  );
};
