import type { LeakPattern } from "../leak-kind.ts";

const value = "a measured health value";

/**
 * Values and findings about a person's health.
 * @see https://ucum.org/ucum
 */
export const healthValues: readonly LeakPattern[] = [
  {
    name: value,
    pattern:
      /(?<![\w.])\d{1,4}(?:[./,]\d{1,4})? ?(?:mmHg|mm Hg|bpm|mg\/dL|mmol\/L|mmol\/mol|mIU\/L|mIU\/mL|µIU\/mL|uIU\/mL|IU\/L|U\/L|ng\/mL|ng\/dL|pg\/mL|g\/dL|µmol\/L|umol\/L|mEq\/L|µg|mcg|kg\/m2|kg\/m²|mL\/min|°[CF])(?![\w])/i,
  },
  {
    name: value,
    pattern:
      /\b(?:HbA1c|A1C|BMI|TSH|LDL|HDL|PSA|eGFR|SpO2|INR|glucose|cholesterol|triglycerides|creatinine|ferritin|h(?:a)?emoglobin|blood pressure|heart rate|pulse|body temperature|oxygen saturation)(?: (?:value|level|result|reading))?(?: (?:of|is|was|at)|:| =|=)? {0,2}\d{1,3}(?:[./]\d{1,3})?(?![\w-])/i,
  },
  {
    name: "a finding about a person's health",
    pattern:
      /\b(?:diagnos(?:ed with|is of|is:)|tested (?:positive|negative) for|tested positive|HIV[- ]positive|(?:is|was) pregnant|prescribed \d|ICD-?10(?:-CM)?:? [A-TV-Z]\d)/i,
  },
  { name: "the code of a diagnosis", pattern: /(?<![\w.])[A-TV-Z]\d[0-9A-B]\.[0-9A-TV-Z]{1,4}(?= |$|,|\))/ },
];
