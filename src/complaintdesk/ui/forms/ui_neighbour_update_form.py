# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'neighbour_update_form.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QCheckBox, QLabel, QVBoxLayout, QWidget)

from complaintdesk.ui.widgets.date_field import DateField
from complaintdesk.ui.widgets.field_problems import ProblemLabel
from complaintdesk.ui.widgets.words_edit import WordsEdit

class Ui_NeighbourUpdateForm(object):
    def setupUi(self, NeighbourUpdateForm):
        if not NeighbourUpdateForm.objectName():
            NeighbourUpdateForm.setObjectName(u"NeighbourUpdateForm")
        self.neighbour_update_form_layout = QVBoxLayout(NeighbourUpdateForm)
        self.neighbour_update_form_layout.setSpacing(14)
        self.neighbour_update_form_layout.setObjectName(u"neighbour_update_form_layout")
        self.neighbour_update_form_layout.setContentsMargins(0, 0, 0, 0)
        self.subject_label = QLabel(NeighbourUpdateForm)
        self.subject_label.setObjectName(u"subject_label")
        self.subject_label.setWordWrap(True)
        self.subject_label.setTextFormat(Qt.TextFormat.PlainText)

        self.neighbour_update_form_layout.addWidget(self.subject_label)

        self.informs_label = QLabel(NeighbourUpdateForm)
        self.informs_label.setObjectName(u"informs_label")
        self.informs_label.setWordWrap(True)
        self.informs_label.setTextFormat(Qt.TextFormat.PlainText)

        self.neighbour_update_form_layout.addWidget(self.informs_label)

        self.started_on_layout = QVBoxLayout()
        self.started_on_layout.setSpacing(4)
        self.started_on_layout.setObjectName(u"started_on_layout")
        self.started_on_layout.setContentsMargins(0, 0, 0, 0)
        self.started_on_label = QLabel(NeighbourUpdateForm)
        self.started_on_label.setObjectName(u"started_on_label")

        self.started_on_layout.addWidget(self.started_on_label)

        self.started_on_date = DateField(NeighbourUpdateForm)
        self.started_on_date.setObjectName(u"started_on_date")

        self.started_on_layout.addWidget(self.started_on_date)

        self.started_on_problem = ProblemLabel(NeighbourUpdateForm)
        self.started_on_problem.setObjectName(u"started_on_problem")

        self.started_on_layout.addWidget(self.started_on_problem)


        self.neighbour_update_form_layout.addLayout(self.started_on_layout)

        self.concluded_on_layout = QVBoxLayout()
        self.concluded_on_layout.setSpacing(4)
        self.concluded_on_layout.setObjectName(u"concluded_on_layout")
        self.concluded_on_layout.setContentsMargins(0, 0, 0, 0)
        self.concluded_on_label = QLabel(NeighbourUpdateForm)
        self.concluded_on_label.setObjectName(u"concluded_on_label")

        self.concluded_on_layout.addWidget(self.concluded_on_label)

        self.concluded_on_date = DateField(NeighbourUpdateForm)
        self.concluded_on_date.setObjectName(u"concluded_on_date")

        self.concluded_on_layout.addWidget(self.concluded_on_date)

        self.concluded_on_hint_label = QLabel(NeighbourUpdateForm)
        self.concluded_on_hint_label.setObjectName(u"concluded_on_hint_label")
        self.concluded_on_hint_label.setWordWrap(True)

        self.concluded_on_layout.addWidget(self.concluded_on_hint_label)

        self.concluded_on_problem = ProblemLabel(NeighbourUpdateForm)
        self.concluded_on_problem.setObjectName(u"concluded_on_problem")

        self.concluded_on_layout.addWidget(self.concluded_on_problem)


        self.neighbour_update_form_layout.addLayout(self.concluded_on_layout)

        self.extended_layout = QVBoxLayout()
        self.extended_layout.setSpacing(4)
        self.extended_layout.setObjectName(u"extended_layout")
        self.extended_layout.setContentsMargins(0, 0, 0, 0)
        self.extended_box = QCheckBox(NeighbourUpdateForm)
        self.extended_box.setObjectName(u"extended_box")

        self.extended_layout.addWidget(self.extended_box)

        self.extended_hint_label = QLabel(NeighbourUpdateForm)
        self.extended_hint_label.setObjectName(u"extended_hint_label")
        self.extended_hint_label.setWordWrap(True)
        self.extended_hint_label.setTextFormat(Qt.TextFormat.PlainText)

        self.extended_layout.addWidget(self.extended_hint_label)

        self.extended_problem = ProblemLabel(NeighbourUpdateForm)
        self.extended_problem.setObjectName(u"extended_problem")

        self.extended_layout.addWidget(self.extended_problem)


        self.neighbour_update_form_layout.addLayout(self.extended_layout)

        self.dates_label = QLabel(NeighbourUpdateForm)
        self.dates_label.setObjectName(u"dates_label")
        self.dates_label.setWordWrap(True)
        self.dates_label.setTextFormat(Qt.TextFormat.PlainText)

        self.neighbour_update_form_layout.addWidget(self.dates_label)

        self.ended_on_layout = QVBoxLayout()
        self.ended_on_layout.setSpacing(4)
        self.ended_on_layout.setObjectName(u"ended_on_layout")
        self.ended_on_layout.setContentsMargins(0, 0, 0, 0)
        self.ended_on_label = QLabel(NeighbourUpdateForm)
        self.ended_on_label.setObjectName(u"ended_on_label")

        self.ended_on_layout.addWidget(self.ended_on_label)

        self.ended_on_date = DateField(NeighbourUpdateForm)
        self.ended_on_date.setObjectName(u"ended_on_date")

        self.ended_on_layout.addWidget(self.ended_on_date)

        self.ended_on_hint_label = QLabel(NeighbourUpdateForm)
        self.ended_on_hint_label.setObjectName(u"ended_on_hint_label")
        self.ended_on_hint_label.setWordWrap(True)

        self.ended_on_layout.addWidget(self.ended_on_hint_label)

        self.ended_on_problem = ProblemLabel(NeighbourUpdateForm)
        self.ended_on_problem.setObjectName(u"ended_on_problem")

        self.ended_on_layout.addWidget(self.ended_on_problem)


        self.neighbour_update_form_layout.addLayout(self.ended_on_layout)

        self.note_layout = QVBoxLayout()
        self.note_layout.setSpacing(4)
        self.note_layout.setObjectName(u"note_layout")
        self.note_layout.setContentsMargins(0, 0, 0, 0)
        self.note_label = QLabel(NeighbourUpdateForm)
        self.note_label.setObjectName(u"note_label")

        self.note_layout.addWidget(self.note_label)

        self.note_words = WordsEdit(NeighbourUpdateForm)
        self.note_words.setObjectName(u"note_words")
        self.note_words.setProperty(u"lines", 2)

        self.note_layout.addWidget(self.note_words)

        self.note_problem = ProblemLabel(NeighbourUpdateForm)
        self.note_problem.setObjectName(u"note_problem")

        self.note_layout.addWidget(self.note_problem)


        self.neighbour_update_form_layout.addLayout(self.note_layout)

#if QT_CONFIG(shortcut)
        self.started_on_label.setBuddy(self.started_on_date)
        self.concluded_on_label.setBuddy(self.concluded_on_date)
        self.ended_on_label.setBuddy(self.ended_on_date)
        self.note_label.setBuddy(self.note_words)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.started_on_date, self.concluded_on_date)
        QWidget.setTabOrder(self.concluded_on_date, self.extended_box)
        QWidget.setTabOrder(self.extended_box, self.ended_on_date)
        QWidget.setTabOrder(self.ended_on_date, self.note_words)

        self.retranslateUi(NeighbourUpdateForm)
    # setupUi

    def retranslateUi(self, NeighbourUpdateForm):
        self.subject_label.setText("")
        self.subject_label.setProperty(u"role", QCoreApplication.translate("NeighbourUpdateForm", u"strong", None))
        self.informs_label.setText("")
        self.informs_label.setProperty(u"role", QCoreApplication.translate("NeighbourUpdateForm", u"muted", None))
        self.started_on_label.setText(QCoreApplication.translate("NeighbourUpdateForm", u"Started &on", None))
        self.concluded_on_label.setText(QCoreApplication.translate("NeighbourUpdateForm", u"&Concluded on", None))
        self.concluded_on_hint_label.setText(QCoreApplication.translate("NeighbourUpdateForm", u"The dates that count from it follow as soon as it is given.", None))
        self.concluded_on_hint_label.setProperty(u"role", QCoreApplication.translate("NeighbourUpdateForm", u"muted", None))
        self.extended_box.setText(QCoreApplication.translate("NeighbourUpdateForm", u"The &longer time is taken", None))
        self.extended_hint_label.setText("")
        self.extended_hint_label.setProperty(u"role", QCoreApplication.translate("NeighbourUpdateForm", u"muted", None))
        self.dates_label.setText("")
        self.ended_on_label.setText(QCoreApplication.translate("NeighbourUpdateForm", u"Nothing &more is to be done since", None))
        self.ended_on_hint_label.setText(QCoreApplication.translate("NeighbourUpdateForm", u"Leave empty while the clock runs.", None))
        self.ended_on_hint_label.setProperty(u"role", QCoreApplication.translate("NeighbourUpdateForm", u"muted", None))
        self.note_label.setText(QCoreApplication.translate("NeighbourUpdateForm", u"A &note, if one is needed", None))
        pass
    # retranslateUi

