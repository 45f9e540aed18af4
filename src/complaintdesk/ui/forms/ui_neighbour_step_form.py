# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'neighbour_step_form.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QComboBox, QLabel, QVBoxLayout, QWidget)

from complaintdesk.ui.widgets.date_field import DateField
from complaintdesk.ui.widgets.field_problems import ProblemLabel
from complaintdesk.ui.widgets.words_edit import WordsEdit

class Ui_NeighbourStepForm(object):
    def setupUi(self, NeighbourStepForm):
        if not NeighbourStepForm.objectName():
            NeighbourStepForm.setObjectName(u"NeighbourStepForm")
        self.neighbour_step_form_layout = QVBoxLayout(NeighbourStepForm)
        self.neighbour_step_form_layout.setSpacing(14)
        self.neighbour_step_form_layout.setObjectName(u"neighbour_step_form_layout")
        self.neighbour_step_form_layout.setContentsMargins(0, 0, 0, 0)
        self.subject_label = QLabel(NeighbourStepForm)
        self.subject_label.setObjectName(u"subject_label")
        self.subject_label.setWordWrap(True)
        self.subject_label.setTextFormat(Qt.TextFormat.PlainText)

        self.neighbour_step_form_layout.addWidget(self.subject_label)

        self.duty_layout = QVBoxLayout()
        self.duty_layout.setSpacing(4)
        self.duty_layout.setObjectName(u"duty_layout")
        self.duty_layout.setContentsMargins(0, 0, 0, 0)
        self.duty_label = QLabel(NeighbourStepForm)
        self.duty_label.setObjectName(u"duty_label")

        self.duty_layout.addWidget(self.duty_label)

        self.duty_combo = QComboBox(NeighbourStepForm)
        self.duty_combo.setObjectName(u"duty_combo")

        self.duty_layout.addWidget(self.duty_combo)

        self.duty_problem = ProblemLabel(NeighbourStepForm)
        self.duty_problem.setObjectName(u"duty_problem")

        self.duty_layout.addWidget(self.duty_problem)


        self.neighbour_step_form_layout.addLayout(self.duty_layout)

        self.due_label = QLabel(NeighbourStepForm)
        self.due_label.setObjectName(u"due_label")
        self.due_label.setWordWrap(True)
        self.due_label.setTextFormat(Qt.TextFormat.PlainText)

        self.neighbour_step_form_layout.addWidget(self.due_label)

        self.on_layout = QVBoxLayout()
        self.on_layout.setSpacing(4)
        self.on_layout.setObjectName(u"on_layout")
        self.on_layout.setContentsMargins(0, 0, 0, 0)
        self.on_label = QLabel(NeighbourStepForm)
        self.on_label.setObjectName(u"on_label")

        self.on_layout.addWidget(self.on_label)

        self.on_date = DateField(NeighbourStepForm)
        self.on_date.setObjectName(u"on_date")

        self.on_layout.addWidget(self.on_date)

        self.on_problem = ProblemLabel(NeighbourStepForm)
        self.on_problem.setObjectName(u"on_problem")

        self.on_layout.addWidget(self.on_problem)


        self.neighbour_step_form_layout.addLayout(self.on_layout)

        self.note_layout = QVBoxLayout()
        self.note_layout.setSpacing(4)
        self.note_layout.setObjectName(u"note_layout")
        self.note_layout.setContentsMargins(0, 0, 0, 0)
        self.note_label = QLabel(NeighbourStepForm)
        self.note_label.setObjectName(u"note_label")

        self.note_layout.addWidget(self.note_label)

        self.note_words = WordsEdit(NeighbourStepForm)
        self.note_words.setObjectName(u"note_words")
        self.note_words.setProperty(u"lines", 2)

        self.note_layout.addWidget(self.note_words)

        self.note_problem = ProblemLabel(NeighbourStepForm)
        self.note_problem.setObjectName(u"note_problem")

        self.note_layout.addWidget(self.note_problem)


        self.neighbour_step_form_layout.addLayout(self.note_layout)

#if QT_CONFIG(shortcut)
        self.duty_label.setBuddy(self.duty_combo)
        self.on_label.setBuddy(self.on_date)
        self.note_label.setBuddy(self.note_words)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.duty_combo, self.on_date)
        QWidget.setTabOrder(self.on_date, self.note_words)

        self.retranslateUi(NeighbourStepForm)
    # setupUi

    def retranslateUi(self, NeighbourStepForm):
        self.subject_label.setText("")
        self.subject_label.setProperty(u"role", QCoreApplication.translate("NeighbourStepForm", u"strong", None))
        self.duty_label.setText(QCoreApplication.translate("NeighbourStepForm", u"What was &done", None))
        self.due_label.setText("")
        self.due_label.setProperty(u"role", QCoreApplication.translate("NeighbourStepForm", u"muted", None))
        self.on_label.setText(QCoreApplication.translate("NeighbourStepForm", u"Done &on", None))
        self.note_label.setText(QCoreApplication.translate("NeighbourStepForm", u"A &note, if one is needed", None))
        pass
    # retranslateUi

