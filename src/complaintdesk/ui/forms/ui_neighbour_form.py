# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'neighbour_form.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QComboBox, QLabel, QVBoxLayout, QWidget)

from complaintdesk.ui.widgets.date_field import DateField
from complaintdesk.ui.widgets.field_problems import ProblemLabel
from complaintdesk.ui.widgets.words_edit import WordsEdit

class Ui_NeighbourForm(object):
    def setupUi(self, NeighbourForm):
        if not NeighbourForm.objectName():
            NeighbourForm.setObjectName(u"NeighbourForm")
        self.neighbour_form_layout = QVBoxLayout(NeighbourForm)
        self.neighbour_form_layout.setSpacing(14)
        self.neighbour_form_layout.setObjectName(u"neighbour_form_layout")
        self.neighbour_form_layout.setContentsMargins(0, 0, 0, 0)
        self.informs_label = QLabel(NeighbourForm)
        self.informs_label.setObjectName(u"informs_label")
        self.informs_label.setWordWrap(True)
        self.informs_label.setTextFormat(Qt.TextFormat.PlainText)

        self.neighbour_form_layout.addWidget(self.informs_label)

        self.kind_layout = QVBoxLayout()
        self.kind_layout.setSpacing(4)
        self.kind_layout.setObjectName(u"kind_layout")
        self.kind_layout.setContentsMargins(0, 0, 0, 0)
        self.kind_label = QLabel(NeighbourForm)
        self.kind_label.setObjectName(u"kind_label")

        self.kind_layout.addWidget(self.kind_label)

        self.kind_combo = QComboBox(NeighbourForm)
        self.kind_combo.setObjectName(u"kind_combo")

        self.kind_layout.addWidget(self.kind_combo)

        self.kind_problem = ProblemLabel(NeighbourForm)
        self.kind_problem.setObjectName(u"kind_problem")

        self.kind_layout.addWidget(self.kind_problem)


        self.neighbour_form_layout.addLayout(self.kind_layout)

        self.law_label = QLabel(NeighbourForm)
        self.law_label.setObjectName(u"law_label")
        self.law_label.setWordWrap(True)
        self.law_label.setTextFormat(Qt.TextFormat.PlainText)

        self.neighbour_form_layout.addWidget(self.law_label)

        self.subject_layout = QVBoxLayout()
        self.subject_layout.setSpacing(4)
        self.subject_layout.setObjectName(u"subject_layout")
        self.subject_layout.setContentsMargins(0, 0, 0, 0)
        self.subject_label = QLabel(NeighbourForm)
        self.subject_label.setObjectName(u"subject_label")

        self.subject_layout.addWidget(self.subject_label)

        self.subject_combo = QComboBox(NeighbourForm)
        self.subject_combo.setObjectName(u"subject_combo")
        self.subject_combo.setEditable(True)

        self.subject_layout.addWidget(self.subject_combo)

        self.subject_problem = ProblemLabel(NeighbourForm)
        self.subject_problem.setObjectName(u"subject_problem")

        self.subject_layout.addWidget(self.subject_problem)


        self.neighbour_form_layout.addLayout(self.subject_layout)

        self.started_on_layout = QVBoxLayout()
        self.started_on_layout.setSpacing(4)
        self.started_on_layout.setObjectName(u"started_on_layout")
        self.started_on_layout.setContentsMargins(0, 0, 0, 0)
        self.started_on_label = QLabel(NeighbourForm)
        self.started_on_label.setObjectName(u"started_on_label")

        self.started_on_layout.addWidget(self.started_on_label)

        self.started_on_date = DateField(NeighbourForm)
        self.started_on_date.setObjectName(u"started_on_date")

        self.started_on_layout.addWidget(self.started_on_date)

        self.started_on_problem = ProblemLabel(NeighbourForm)
        self.started_on_problem.setObjectName(u"started_on_problem")

        self.started_on_layout.addWidget(self.started_on_problem)


        self.neighbour_form_layout.addLayout(self.started_on_layout)

        self.dates_label = QLabel(NeighbourForm)
        self.dates_label.setObjectName(u"dates_label")
        self.dates_label.setWordWrap(True)
        self.dates_label.setTextFormat(Qt.TextFormat.PlainText)

        self.neighbour_form_layout.addWidget(self.dates_label)

        self.source_label = QLabel(NeighbourForm)
        self.source_label.setObjectName(u"source_label")
        self.source_label.setWordWrap(True)
        self.source_label.setTextFormat(Qt.TextFormat.PlainText)

        self.neighbour_form_layout.addWidget(self.source_label)

        self.note_layout = QVBoxLayout()
        self.note_layout.setSpacing(4)
        self.note_layout.setObjectName(u"note_layout")
        self.note_layout.setContentsMargins(0, 0, 0, 0)
        self.note_label = QLabel(NeighbourForm)
        self.note_label.setObjectName(u"note_label")

        self.note_layout.addWidget(self.note_label)

        self.note_words = WordsEdit(NeighbourForm)
        self.note_words.setObjectName(u"note_words")
        self.note_words.setProperty(u"lines", 2)

        self.note_layout.addWidget(self.note_words)

        self.note_problem = ProblemLabel(NeighbourForm)
        self.note_problem.setObjectName(u"note_problem")

        self.note_layout.addWidget(self.note_problem)


        self.neighbour_form_layout.addLayout(self.note_layout)

#if QT_CONFIG(shortcut)
        self.kind_label.setBuddy(self.kind_combo)
        self.subject_label.setBuddy(self.subject_combo)
        self.started_on_label.setBuddy(self.started_on_date)
        self.note_label.setBuddy(self.note_words)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.kind_combo, self.subject_combo)
        QWidget.setTabOrder(self.subject_combo, self.started_on_date)
        QWidget.setTabOrder(self.started_on_date, self.note_words)

        self.retranslateUi(NeighbourForm)
    # setupUi

    def retranslateUi(self, NeighbourForm):
        self.informs_label.setText("")
        self.informs_label.setProperty(u"role", QCoreApplication.translate("NeighbourForm", u"strong", None))
        self.kind_label.setText(QCoreApplication.translate("NeighbourForm", u"Which &clock", None))
        self.law_label.setText("")
        self.law_label.setProperty(u"role", QCoreApplication.translate("NeighbourForm", u"muted", None))
        self.subject_label.setText(QCoreApplication.translate("NeighbourForm", u"S&ubject", None))
        self.started_on_label.setText(QCoreApplication.translate("NeighbourForm", u"Started &on", None))
        self.dates_label.setText("")
        self.source_label.setText("")
        self.source_label.setProperty(u"role", QCoreApplication.translate("NeighbourForm", u"muted", None))
        self.note_label.setText(QCoreApplication.translate("NeighbourForm", u"A &note, if one is needed", None))
        self.note_words.setPlaceholderText(QCoreApplication.translate("NeighbourForm", u"Such as: the time of day you became aware", None))
        pass
    # retranslateUi

