"""Two hundred words of a landlord's complaint letters with their syllables, counted by ear before any program did."""

from __future__ import annotations

_BY_COUNT = {
    1: "we your the home damp mould leak roof heat rent fixed called rooms asked told heard wrote caused sent pipes "
    "weeks months days stairs cold floor phone help price late",
    2: "kitchen bathroom boiler broken window windows ceiling plaster landlord tenant payment promise sorry letter "
    "visit survey repaired repair repairs leaking heating replaced inspect agreed upset answer complaint complaints "
    "household safety children neighbour neighbours noisy hallway outside didn't wasn't couldn't plumber finished "
    "decide needed wanted treated waited visits statement homeless careful safely timescale someone people issue "
    "moisture because written bedroom handle trouble",
    3: "resident residents surveyor contractor contractors recorded reported delivered removal finally condition "
    "medical disrepair yesterday afternoon disrupted officer manager consider responded understand "
    "hospital balcony property utilise policy permanent damaging wallpaper tenancy ombudsman completed appointment "
    "electric scaffolding carpenter guttering idea period serious previous various allergies properties policies "
    "management agreement arrangement excuses damages replaces inspection",
    4: "ventilation apologise additional accommodate investigate electrical community immediate certificate "
    "certificates unfortunate understanding occupation insulation vulnerable decorating information adequately "
    "escalated category independent explanation January February facilities television application emergency "
    "decoration identify condensation radiator radiators apology anxiety experience operatives reasonable "
    "priority authority",
    5: "communication investigation accommodation dissatisfaction unacceptable electricity unfortunately immediately "
    "opportunity administration determination inconvenience apologising",
    6: "responsibility vulnerability deterioration availability",
}

HAND_COUNTED = {word: count for count, words in _BY_COUNT.items() for word in words.split()}
