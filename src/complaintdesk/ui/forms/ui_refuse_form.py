# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'refuse_form.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QComboBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget)

from complaintdesk.ui.widgets.date_field import DateField
from complaintdesk.ui.widgets.field_problems import ProblemLabel
from complaintdesk.ui.widgets.words_edit import WordsEdit

class Ui_RefuseForm(object):
    def setupUi(self, RefuseForm):
        if not RefuseForm.objectName():
            RefuseForm.setObjectName(u"RefuseForm")
        self.refuse_form_layout = QVBoxLayout(RefuseForm)
        self.refuse_form_layout.setSpacing(14)
        self.refuse_form_layout.setObjectName(u"refuse_form_layout")
        self.refuse_form_layout.setContentsMargins(0, 0, 0, 0)
        self.asked_on_decided_on_decided_by_layout = QVBoxLayout()
        self.asked_on_decided_on_decided_by_layout.setSpacing(4)
        self.asked_on_decided_on_decided_by_layout.setObjectName(u"asked_on_decided_on_decided_by_layout")
        self.asked_on_decided_on_decided_by_layout.setContentsMargins(0, 0, 0, 0)
        self.asked_on_decided_on_decided_by_row = QHBoxLayout()
        self.asked_on_decided_on_decided_by_row.setSpacing(16)
        self.asked_on_decided_on_decided_by_row.setObjectName(u"asked_on_decided_on_decided_by_row")
        self.asked_on_decided_on_decided_by_row.setContentsMargins(0, 0, 0, 0)
        self.asked_on_layout = QVBoxLayout()
        self.asked_on_layout.setSpacing(4)
        self.asked_on_layout.setObjectName(u"asked_on_layout")
        self.asked_on_layout.setContentsMargins(0, 0, 0, 0)
        self.asked_on_label = QLabel(RefuseForm)
        self.asked_on_label.setObjectName(u"asked_on_label")

        self.asked_on_layout.addWidget(self.asked_on_label)

        self.asked_on_date = DateField(RefuseForm)
        self.asked_on_date.setObjectName(u"asked_on_date")

        self.asked_on_layout.addWidget(self.asked_on_date)


        self.asked_on_decided_on_decided_by_row.addLayout(self.asked_on_layout)

        self.decided_on_layout = QVBoxLayout()
        self.decided_on_layout.setSpacing(4)
        self.decided_on_layout.setObjectName(u"decided_on_layout")
        self.decided_on_layout.setContentsMargins(0, 0, 0, 0)
        self.decided_on_label = QLabel(RefuseForm)
        self.decided_on_label.setObjectName(u"decided_on_label")

        self.decided_on_layout.addWidget(self.decided_on_label)

        self.decided_on_date = DateField(RefuseForm)
        self.decided_on_date.setObjectName(u"decided_on_date")

        self.decided_on_layout.addWidget(self.decided_on_date)


        self.asked_on_decided_on_decided_by_row.addLayout(self.decided_on_layout)

        self.decided_by_layout = QVBoxLayout()
        self.decided_by_layout.setSpacing(4)
        self.decided_by_layout.setObjectName(u"decided_by_layout")
        self.decided_by_layout.setContentsMargins(0, 0, 0, 0)
        self.decided_by_label = QLabel(RefuseForm)
        self.decided_by_label.setObjectName(u"decided_by_label")

        self.decided_by_layout.addWidget(self.decided_by_label)

        self.decided_by_combo = QComboBox(RefuseForm)
        self.decided_by_combo.setObjectName(u"decided_by_combo")
        self.decided_by_combo.setEditable(True)

        self.decided_by_layout.addWidget(self.decided_by_combo)


        self.asked_on_decided_on_decided_by_row.addLayout(self.decided_by_layout)

        self.asked_on_decided_on_decided_by_row.setStretch(0, 1)
        self.asked_on_decided_on_decided_by_row.setStretch(1, 1)
        self.asked_on_decided_on_decided_by_row.setStretch(2, 1)

        self.asked_on_decided_on_decided_by_layout.addLayout(self.asked_on_decided_on_decided_by_row)

        self.asked_on_problem = ProblemLabel(RefuseForm)
        self.asked_on_problem.setObjectName(u"asked_on_problem")

        self.asked_on_decided_on_decided_by_layout.addWidget(self.asked_on_problem)

        self.decided_on_problem = ProblemLabel(RefuseForm)
        self.decided_on_problem.setObjectName(u"decided_on_problem")

        self.asked_on_decided_on_decided_by_layout.addWidget(self.decided_on_problem)

        self.decided_by_problem = ProblemLabel(RefuseForm)
        self.decided_by_problem.setObjectName(u"decided_by_problem")

        self.asked_on_decided_on_decided_by_layout.addWidget(self.decided_by_problem)


        self.refuse_form_layout.addLayout(self.asked_on_decided_on_decided_by_layout)

        self.ground_layout = QVBoxLayout()
        self.ground_layout.setSpacing(4)
        self.ground_layout.setObjectName(u"ground_layout")
        self.ground_layout.setContentsMargins(0, 0, 0, 0)
        self.ground_label = QLabel(RefuseForm)
        self.ground_label.setObjectName(u"ground_label")

        self.ground_layout.addWidget(self.ground_label)

        self.ground_combo = QComboBox(RefuseForm)
        self.ground_combo.setObjectName(u"ground_combo")

        self.ground_layout.addWidget(self.ground_combo)

        self.ground_hint_label = QLabel(RefuseForm)
        self.ground_hint_label.setObjectName(u"ground_hint_label")
        self.ground_hint_label.setTextFormat(Qt.TextFormat.PlainText)
        self.ground_hint_label.setWordWrap(True)

        self.ground_layout.addWidget(self.ground_hint_label)

        self.ground_problem = ProblemLabel(RefuseForm)
        self.ground_problem.setObjectName(u"ground_problem")

        self.ground_layout.addWidget(self.ground_problem)


        self.refuse_form_layout.addLayout(self.ground_layout)

        self.event_on_aware_on_layout = QVBoxLayout()
        self.event_on_aware_on_layout.setSpacing(4)
        self.event_on_aware_on_layout.setObjectName(u"event_on_aware_on_layout")
        self.event_on_aware_on_layout.setContentsMargins(0, 0, 0, 0)
        self.event_on_aware_on_row = QHBoxLayout()
        self.event_on_aware_on_row.setSpacing(16)
        self.event_on_aware_on_row.setObjectName(u"event_on_aware_on_row")
        self.event_on_aware_on_row.setContentsMargins(0, 0, 0, 0)
        self.event_on_layout = QVBoxLayout()
        self.event_on_layout.setSpacing(4)
        self.event_on_layout.setObjectName(u"event_on_layout")
        self.event_on_layout.setContentsMargins(0, 0, 0, 0)
        self.event_on_label = QLabel(RefuseForm)
        self.event_on_label.setObjectName(u"event_on_label")

        self.event_on_layout.addWidget(self.event_on_label)

        self.event_on_date = DateField(RefuseForm)
        self.event_on_date.setObjectName(u"event_on_date")

        self.event_on_layout.addWidget(self.event_on_date)


        self.event_on_aware_on_row.addLayout(self.event_on_layout)

        self.aware_on_layout = QVBoxLayout()
        self.aware_on_layout.setSpacing(4)
        self.aware_on_layout.setObjectName(u"aware_on_layout")
        self.aware_on_layout.setContentsMargins(0, 0, 0, 0)
        self.aware_on_label = QLabel(RefuseForm)
        self.aware_on_label.setObjectName(u"aware_on_label")

        self.aware_on_layout.addWidget(self.aware_on_label)

        self.aware_on_date = DateField(RefuseForm)
        self.aware_on_date.setObjectName(u"aware_on_date")

        self.aware_on_layout.addWidget(self.aware_on_date)


        self.event_on_aware_on_row.addLayout(self.aware_on_layout)

        self.event_on_aware_on_row.setStretch(0, 1)
        self.event_on_aware_on_row.setStretch(1, 1)

        self.event_on_aware_on_layout.addLayout(self.event_on_aware_on_row)

        self.event_on_problem = ProblemLabel(RefuseForm)
        self.event_on_problem.setObjectName(u"event_on_problem")

        self.event_on_aware_on_layout.addWidget(self.event_on_problem)

        self.aware_on_problem = ProblemLabel(RefuseForm)
        self.aware_on_problem.setObjectName(u"aware_on_problem")

        self.event_on_aware_on_layout.addWidget(self.aware_on_problem)


        self.refuse_form_layout.addLayout(self.event_on_aware_on_layout)

        self.age_label = QLabel(RefuseForm)
        self.age_label.setObjectName(u"age_label")
        self.age_label.setTextFormat(Qt.TextFormat.PlainText)
        self.age_label.setWordWrap(True)

        self.refuse_form_layout.addWidget(self.age_label)

        self.discretion_layout = QVBoxLayout()
        self.discretion_layout.setSpacing(4)
        self.discretion_layout.setObjectName(u"discretion_layout")
        self.discretion_layout.setContentsMargins(0, 0, 0, 0)
        self.discretion_label = QLabel(RefuseForm)
        self.discretion_label.setObjectName(u"discretion_label")

        self.discretion_layout.addWidget(self.discretion_label)

        self.discretion_words = WordsEdit(RefuseForm)
        self.discretion_words.setObjectName(u"discretion_words")
        self.discretion_words.setProperty(u"lines", 3)

        self.discretion_layout.addWidget(self.discretion_words)

        self.discretion_problem = ProblemLabel(RefuseForm)
        self.discretion_problem.setObjectName(u"discretion_problem")

        self.discretion_layout.addWidget(self.discretion_problem)


        self.refuse_form_layout.addLayout(self.discretion_layout)

        self.reasons_layout = QVBoxLayout()
        self.reasons_layout.setSpacing(4)
        self.reasons_layout.setObjectName(u"reasons_layout")
        self.reasons_layout.setContentsMargins(0, 0, 0, 0)
        self.reasons_label = QLabel(RefuseForm)
        self.reasons_label.setObjectName(u"reasons_label")

        self.reasons_layout.addWidget(self.reasons_label)

        self.reasons_words = WordsEdit(RefuseForm)
        self.reasons_words.setObjectName(u"reasons_words")
        self.reasons_words.setProperty(u"lines", 4)

        self.reasons_layout.addWidget(self.reasons_words)

        self.reasons_problem = ProblemLabel(RefuseForm)
        self.reasons_problem.setObjectName(u"reasons_problem")

        self.reasons_layout.addWidget(self.reasons_problem)


        self.refuse_form_layout.addLayout(self.reasons_layout)

        self.other_route_layout = QVBoxLayout()
        self.other_route_layout.setSpacing(4)
        self.other_route_layout.setObjectName(u"other_route_layout")
        self.other_route_layout.setContentsMargins(0, 0, 0, 0)
        self.other_route_label = QLabel(RefuseForm)
        self.other_route_label.setObjectName(u"other_route_label")

        self.other_route_layout.addWidget(self.other_route_label)

        self.other_route_words = WordsEdit(RefuseForm)
        self.other_route_words.setObjectName(u"other_route_words")
        self.other_route_words.setProperty(u"lines", 2)

        self.other_route_layout.addWidget(self.other_route_words)

        self.other_route_problem = ProblemLabel(RefuseForm)
        self.other_route_problem.setObjectName(u"other_route_problem")

        self.other_route_layout.addWidget(self.other_route_problem)


        self.refuse_form_layout.addLayout(self.other_route_layout)

        self.correction_layout = QVBoxLayout()
        self.correction_layout.setSpacing(4)
        self.correction_layout.setObjectName(u"correction_layout")
        self.correction_layout.setContentsMargins(0, 0, 0, 0)
        self.correction_label = QLabel(RefuseForm)
        self.correction_label.setObjectName(u"correction_label")

        self.correction_layout.addWidget(self.correction_label)

        self.correction_words = WordsEdit(RefuseForm)
        self.correction_words.setObjectName(u"correction_words")
        self.correction_words.setProperty(u"lines", 2)

        self.correction_layout.addWidget(self.correction_words)

        self.correction_problem = ProblemLabel(RefuseForm)
        self.correction_problem.setObjectName(u"correction_problem")

        self.correction_layout.addWidget(self.correction_problem)


        self.refuse_form_layout.addLayout(self.correction_layout)

#if QT_CONFIG(shortcut)
        self.asked_on_label.setBuddy(self.asked_on_date)
        self.decided_on_label.setBuddy(self.decided_on_date)
        self.decided_by_label.setBuddy(self.decided_by_combo)
        self.ground_label.setBuddy(self.ground_combo)
        self.event_on_label.setBuddy(self.event_on_date)
        self.aware_on_label.setBuddy(self.aware_on_date)
        self.discretion_label.setBuddy(self.discretion_words)
        self.reasons_label.setBuddy(self.reasons_words)
        self.other_route_label.setBuddy(self.other_route_words)
        self.correction_label.setBuddy(self.correction_words)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.asked_on_date, self.decided_on_date)
        QWidget.setTabOrder(self.decided_on_date, self.decided_by_combo)
        QWidget.setTabOrder(self.decided_by_combo, self.ground_combo)
        QWidget.setTabOrder(self.ground_combo, self.event_on_date)
        QWidget.setTabOrder(self.event_on_date, self.aware_on_date)
        QWidget.setTabOrder(self.aware_on_date, self.discretion_words)
        QWidget.setTabOrder(self.discretion_words, self.reasons_words)
        QWidget.setTabOrder(self.reasons_words, self.other_route_words)
        QWidget.setTabOrder(self.other_route_words, self.correction_words)

        self.retranslateUi(RefuseForm)
    # setupUi

    def retranslateUi(self, RefuseForm):
        self.asked_on_label.setText(QCoreApplication.translate("RefuseForm", u"Complained &on", None))
        self.decided_on_label.setText(QCoreApplication.translate("RefuseForm", u"&Decided on", None))
        self.decided_by_label.setText(QCoreApplication.translate("RefuseForm", u"Decided &by", None))
        self.ground_label.setText(QCoreApplication.translate("RefuseForm", u"&Ground", None))
        self.ground_hint_label.setText("")
        self.ground_hint_label.setProperty(u"role", QCoreApplication.translate("RefuseForm", u"muted", None))
        self.event_on_label.setText(QCoreApplication.translate("RefuseForm", u"When it &happened", None))
        self.aware_on_label.setText(QCoreApplication.translate("RefuseForm", u"When they came to &know of it, if later", None))
        self.age_label.setText("")
        self.age_label.setProperty(u"role", QCoreApplication.translate("RefuseForm", u"muted", None))
        self.discretion_label.setText(QCoreApplication.translate("RefuseForm", u"What was &weighed before saying no", None))
        self.reasons_label.setText(QCoreApplication.translate("RefuseForm", u"&Reasons, in words meant for the resident", None))
        self.other_route_label.setText(QCoreApplication.translate("RefuseForm", u"Where else they can &turn, if anywhere", None))
        self.correction_label.setText(QCoreApplication.translate("RefuseForm", u"Why it is &corrected", None))
        pass
    # retranslateUi

