"""The board pack of a year's 5,000 cases: figures, PDF, Word and workbook. Budget: 3 s.

Run: python -m tests.benchmarks.bench_pack
"""

from __future__ import annotations

import tempfile
import time
from datetime import UTC, datetime
from pathlib import Path

from complaintdesk.domain.landlord import Quarter
from complaintdesk.services.desk import create_desk
from complaintdesk.services.reports import pack_files, pack_word, quarter_figures
from complaintdesk.system.clock import Clock
from tests.benchmarks.portfolio import busy_landlord, portfolio

BUDGET = 3.0
CASES = 5_000


def main() -> None:
    """Fills a desk, makes the pack three times and prints the best time beside the budget."""
    with tempfile.TemporaryDirectory() as folder:
        clock = Clock(datetime(2026, 11, 20, 9, tzinfo=UTC))
        desk = create_desk(Path(folder) / "bench.desk", busy_landlord(), clock).desk
        with desk.writing() as unit:
            for case in portfolio(CASES):
                unit.add_case(case, "case logged")
        runs = []
        for _ in range(3):
            start, computed = time.perf_counter(), time.process_time()
            figures = quarter_figures(desk, Quarter(2026, 2))
            collected = time.perf_counter()
            pdf, xlsx = pack_files(figures)
            word = pack_word(figures)
            spent, computing = time.perf_counter() - start, time.process_time() - computed
            runs.append((spent, computing, collected - start, len(pdf), len(word), len(xlsx)))
        total, computing, collecting, pdf_size, word_size, xlsx_size = min(runs)
        print(f"{CASES} cases: {total:.2f} s, of which figures {collecting:.2f} s; computing alone {computing:.2f} s")
        print(f"budget {BUDGET:.1f} s, ratio {total / BUDGET:.2f}")
        print(f"PDF {pdf_size // 1024} KB, Word {word_size // 1024} KB, workbook {xlsx_size // 1024} KB")
        desk.close(take_backup=False)


if __name__ == "__main__":
    main()
