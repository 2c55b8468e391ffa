"""Raw data into a model: the model, or every fault of the file as a finding in Vietnamese."""

from typing import Any, TypeVar

from pydantic import ValidationError

from vndoc.findings import Finding
from vndoc.ho_so.faults import fault_of, finding_of, is_echo
from vndoc.ho_so.fields import Model
from vndoc.raw import RawMap

M = TypeVar("M", bound=Model)


def read_model(
    model: type[M], root: RawMap, file: str, context: dict[str, Any]
) -> tuple[M | None, tuple[Finding, ...]]:
    """The validated model of the file's `root`, or None and its findings in the order of the model's fields."""
    try:
        return model.model_validate(root, context=context), ()
    except ValidationError as error:
        faults = [fault_of(one, model, root, file) for one in error.errors(include_url=False)]
        told = [one for one in faults if not is_echo(one, faults)]
        return None, tuple(finding_of(one) for one in told or faults)
