"""Every text of the data proofread, before a paper is made of it."""

from collections.abc import Iterator

from vndoc.doi_chieu.cau_chu import all_texts
from vndoc.findings import Finding
from vndoc.ho_so import HoSo
from vndoc.proofreading import PROOFS


def check(ho_so: HoSo) -> Iterator[Finding]:
    """One finding for each slip that is typed in the text itself; a slip of a shared fact is told at the fact."""
    for cau in all_texts(ho_so):
        for proof in PROOFS:
            for slip in proof.find(cau.chu):
                if cau.typed(slip.start, slip.end):
                    message, place = f"{slip.message[0].upper()}{slip.message[1:]}.", cau.place(slip.start)
                    yield Finding(proof.name, slip.severity, place, message, proof.clause, slip.right)
