"""The sums of a ballot: given out >= returned = valid + invalid; checks of the fields that hold them, in that order."""

from pydantic import ValidationInfo

from vndoc.ho_so.fields import fault


def khop_thu_ve(value: int, info: ValidationInfo) -> int:
    """The check of `thu_ve` behind `phat_ra`."""
    given: int = info.data.get("phat_ra", value)
    if value > given:
        raise fault("tong-khong-khop", f"thu về {value} phiếu, nhiều hơn số phiếu phát ra ({given}).")
    return value


def khop_hop_le(value: int, info: ValidationInfo) -> int:
    """The check of `hop_le` behind `thu_ve`."""
    returned: int = info.data.get("thu_ve", value)
    if value > returned:
        raise fault("tong-khong-khop", f"có {value} phiếu hợp lệ, nhiều hơn số phiếu thu về ({returned}).")
    return value


def khop_khong_hop_le(value: int | None, info: ValidationInfo) -> int | None:
    """The check of `khong_hop_le`, which may be left out, behind `thu_ve` and `hop_le`."""
    returned, valid = info.data.get("thu_ve"), info.data.get("hop_le")
    if value is not None and returned is not None and valid is not None and valid + value != returned:
        right = returned - valid
        sums = f"{valid} phiếu hợp lệ cộng {value} phiếu không hợp lệ không bằng {returned} phiếu thu về"
        raise fault("tong-khong-khop", f"{sums}. Hãy viết {right}, hoặc sửa hai số kia.", str(right))
    return value
