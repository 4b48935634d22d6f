import { expectTypeOf, test } from "vitest";
import type { Ratio } from "../../src/money/ratio.js";
import type {
  AgentTaxes,
  InvoiceInput,
  MonthlyThreshold,
  ParameterOverrides,
} from "../../src/reverse-invoicing/index.js";

test("a parameter's name decides the type of its value", () => {
  const check = ({ parameters }: AgentTaxes): void => {
    for (const parameter of parameters) {
      if (parameter.name === "monthlyThreshold") {
        expectTypeOf(parameter.value).toEqualTypeOf<MonthlyThreshold | null>();
      }
      if (parameter.name === "levyRates") expectTypeOf(parameter.value).toEqualTypeOf<readonly Ratio[]>();
      if (parameter.name === "urbanMaintenance.city") expectTypeOf(parameter.value).toEqualTypeOf<Ratio>();
    }
  };
  expectTypeOf(check).toBeFunction();
});

test("overrides are typed", () => {
  expectTypeOf({ surchargeReduction: "0.5" } as const).toExtend<ParameterOverrides>();
  // @ts-expect-error a name that is no parameter
  const unknown: ParameterOverrides = { surcharge: "0.5" };
  // @ts-expect-error the whole of a parameter is needed
  const part: ParameterOverrides = { sellerLimit: { amount: 1 } };
  expectTypeOf([unknown, part]).toBeArray();
});

test("an invoice is of a kind that exists", () => {
  // @ts-expect-error 专用 or 普通
  const other: InvoiceInput = { id: "1", enterprise: "A", kind: "other", rate: "0.01", sales: 1 };
  expectTypeOf(other).toEqualTypeOf<InvoiceInput>();
});
