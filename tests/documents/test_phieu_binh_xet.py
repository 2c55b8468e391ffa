"""Ballots: as many as asked for in one file, with the names of the list and none of a voter."""

from tests.documents.nominations import job_of, told

PHIEU = "ngay_du_kien: 18/12/2025\nten_cuoc_hop: Cuộc họp xét khen thưởng\n"


def test_one_ballot_has_a_row_for_each_proposal_and_two_boxes() -> None:
    job = job_of("phieu-binh-xet", phieu_binh_xet=PHIEU)
    rows = job.context["tung_ten"]
    assert isinstance(rows, list)
    assert [(one["so"], one["ten"], one["hinh_thuc"]) for one in rows] == [
        ("1", "Sở Ngoại vụ tỉnh A", "Cờ thi đua của Bộ Ngoại giao"),
        ("2", "Trần Thị B", "Bằng khen của Bộ trưởng Bộ Ngoại giao"),
        ("3", "Lê Văn C", "Chiến sĩ thi đua Bộ Ngoại giao"),
    ]
    assert job.context["chon_ten"] == []
    assert job.path == "phieu-binh-xet/phieu-binh-xet.docx"


def test_several_ballots_are_in_one_file_numbered_where_asked_for() -> None:
    job = job_of("phieu-binh-xet", phieu_binh_xet=f"{PHIEU}so_phieu: 2\ndanh_so: có\n")
    assert [one["so_phieu"] for one in job.contexts] == ["01", "02"]
    secret = job_of("phieu-binh-xet", phieu_binh_xet=f"{PHIEU}so_phieu: 2\n")
    assert [one["so_phieu"] for one in secret.contexts] == ["", ""]


def test_a_ballot_that_chooses_names_has_one_box_and_says_how_many() -> None:
    job = job_of("phieu-binh-xet", phieu_binh_xet=f"{PHIEU}chon_toi_da: 2\n")
    assert job.context["tung_ten"] == []
    assert "không quá 02 ô" in str(job.context["huong_dan"])


def test_more_names_to_choose_than_there_are_and_more_ballots_than_members_are_told() -> None:
    assert [one.rule for one in told(phieu_binh_xet=f"{PHIEU}chon_toi_da: 3\n")] == ["chon-qua-nhieu"]
    assert [one.rule for one in told(phieu_binh_xet=f"{PHIEU}so_phieu: 3\n")] == ["chon-qua-nhieu"]
    assert told(phieu_binh_xet=f"{PHIEU}so_phieu: 2\nchon_toi_da: 2\n") == []
    assert [one.rule for one in told(phieu_binh_xet=f"{PHIEU}so_phieu: 501\n")] == ["qua-nhieu"]
