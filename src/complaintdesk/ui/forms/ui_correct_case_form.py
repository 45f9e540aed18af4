# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'correct_case_form.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QCheckBox, QComboBox, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget)

from complaintdesk.ui.widgets.date_field import DateField
from complaintdesk.ui.widgets.field_problems import ProblemLabel
from complaintdesk.ui.widgets.words_edit import WordsEdit

class Ui_CorrectCaseForm(object):
    def setupUi(self, CorrectCaseForm):
        if not CorrectCaseForm.objectName():
            CorrectCaseForm.setObjectName(u"CorrectCaseForm")
        self.correct_case_form_layout = QVBoxLayout(CorrectCaseForm)
        self.correct_case_form_layout.setSpacing(14)
        self.correct_case_form_layout.setObjectName(u"correct_case_form_layout")
        self.correct_case_form_layout.setContentsMargins(0, 0, 0, 0)
        self.complaint_label = QLabel(CorrectCaseForm)
        self.complaint_label.setObjectName(u"complaint_label")
        self.complaint_label.setTextFormat(Qt.TextFormat.PlainText)
        self.complaint_label.setWordWrap(True)

        self.correct_case_form_layout.addWidget(self.complaint_label)

        self.received_on_channel_row = QHBoxLayout()
        self.received_on_channel_row.setSpacing(16)
        self.received_on_channel_row.setObjectName(u"received_on_channel_row")
        self.received_on_channel_row.setContentsMargins(0, 0, 0, 0)
        self.received_on_layout = QVBoxLayout()
        self.received_on_layout.setSpacing(4)
        self.received_on_layout.setObjectName(u"received_on_layout")
        self.received_on_layout.setContentsMargins(0, 0, 0, 0)
        self.received_on_label = QLabel(CorrectCaseForm)
        self.received_on_label.setObjectName(u"received_on_label")

        self.received_on_layout.addWidget(self.received_on_label)

        self.received_on_date = DateField(CorrectCaseForm)
        self.received_on_date.setObjectName(u"received_on_date")

        self.received_on_layout.addWidget(self.received_on_date)

        self.received_on_problem = ProblemLabel(CorrectCaseForm)
        self.received_on_problem.setObjectName(u"received_on_problem")

        self.received_on_layout.addWidget(self.received_on_problem)


        self.received_on_channel_row.addLayout(self.received_on_layout)

        self.channel_layout = QVBoxLayout()
        self.channel_layout.setSpacing(4)
        self.channel_layout.setObjectName(u"channel_layout")
        self.channel_layout.setContentsMargins(0, 0, 0, 0)
        self.channel_label = QLabel(CorrectCaseForm)
        self.channel_label.setObjectName(u"channel_label")

        self.channel_layout.addWidget(self.channel_label)

        self.channel_combo = QComboBox(CorrectCaseForm)
        self.channel_combo.setObjectName(u"channel_combo")

        self.channel_layout.addWidget(self.channel_combo)

        self.channel_problem = ProblemLabel(CorrectCaseForm)
        self.channel_problem.setObjectName(u"channel_problem")

        self.channel_layout.addWidget(self.channel_problem)


        self.received_on_channel_row.addLayout(self.channel_layout)

        self.received_on_channel_row.setStretch(0, 1)
        self.received_on_channel_row.setStretch(1, 1)

        self.correct_case_form_layout.addLayout(self.received_on_channel_row)

        self.words_layout = QVBoxLayout()
        self.words_layout.setSpacing(4)
        self.words_layout.setObjectName(u"words_layout")
        self.words_layout.setContentsMargins(0, 0, 0, 0)
        self.words_label = QLabel(CorrectCaseForm)
        self.words_label.setObjectName(u"words_label")

        self.words_layout.addWidget(self.words_label)

        self.words_words = WordsEdit(CorrectCaseForm)
        self.words_words.setObjectName(u"words_words")
        self.words_words.setProperty(u"lines", 6)

        self.words_layout.addWidget(self.words_words)

        self.words_problem = ProblemLabel(CorrectCaseForm)
        self.words_problem.setObjectName(u"words_problem")

        self.words_layout.addWidget(self.words_problem)


        self.correct_case_form_layout.addLayout(self.words_layout)

        self.theme_handler_row = QHBoxLayout()
        self.theme_handler_row.setSpacing(16)
        self.theme_handler_row.setObjectName(u"theme_handler_row")
        self.theme_handler_row.setContentsMargins(0, 0, 0, 0)
        self.theme_layout = QVBoxLayout()
        self.theme_layout.setSpacing(4)
        self.theme_layout.setObjectName(u"theme_layout")
        self.theme_layout.setContentsMargins(0, 0, 0, 0)
        self.theme_label = QLabel(CorrectCaseForm)
        self.theme_label.setObjectName(u"theme_label")

        self.theme_layout.addWidget(self.theme_label)

        self.theme_combo = QComboBox(CorrectCaseForm)
        self.theme_combo.setObjectName(u"theme_combo")
        self.theme_combo.setEditable(True)

        self.theme_layout.addWidget(self.theme_combo)

        self.theme_problem = ProblemLabel(CorrectCaseForm)
        self.theme_problem.setObjectName(u"theme_problem")

        self.theme_layout.addWidget(self.theme_problem)


        self.theme_handler_row.addLayout(self.theme_layout)

        self.handler_layout = QVBoxLayout()
        self.handler_layout.setSpacing(4)
        self.handler_layout.setObjectName(u"handler_layout")
        self.handler_layout.setContentsMargins(0, 0, 0, 0)
        self.handler_label = QLabel(CorrectCaseForm)
        self.handler_label.setObjectName(u"handler_label")

        self.handler_layout.addWidget(self.handler_label)

        self.handler_combo = QComboBox(CorrectCaseForm)
        self.handler_combo.setObjectName(u"handler_combo")
        self.handler_combo.setEditable(True)

        self.handler_layout.addWidget(self.handler_combo)

        self.handler_problem = ProblemLabel(CorrectCaseForm)
        self.handler_problem.setObjectName(u"handler_problem")

        self.handler_layout.addWidget(self.handler_problem)


        self.theme_handler_row.addLayout(self.handler_layout)

        self.theme_handler_row.setStretch(0, 1)
        self.theme_handler_row.setStretch(1, 1)

        self.correct_case_form_layout.addLayout(self.theme_handler_row)

        self.resident_label = QLabel(CorrectCaseForm)
        self.resident_label.setObjectName(u"resident_label")
        self.resident_label.setTextFormat(Qt.TextFormat.PlainText)
        self.resident_label.setWordWrap(True)

        self.correct_case_form_layout.addWidget(self.resident_label)

        self.resident_name_layout = QVBoxLayout()
        self.resident_name_layout.setSpacing(4)
        self.resident_name_layout.setObjectName(u"resident_name_layout")
        self.resident_name_layout.setContentsMargins(0, 0, 0, 0)
        self.resident_name_label = QLabel(CorrectCaseForm)
        self.resident_name_label.setObjectName(u"resident_name_label")

        self.resident_name_layout.addWidget(self.resident_name_label)

        self.resident_name_edit = QLineEdit(CorrectCaseForm)
        self.resident_name_edit.setObjectName(u"resident_name_edit")
        self.resident_name_edit.setMaxLength(300)

        self.resident_name_layout.addWidget(self.resident_name_edit)

        self.resident_name_problem = ProblemLabel(CorrectCaseForm)
        self.resident_name_problem.setObjectName(u"resident_name_problem")

        self.resident_name_layout.addWidget(self.resident_name_problem)


        self.correct_case_form_layout.addLayout(self.resident_name_layout)

        self.email_phone_row = QHBoxLayout()
        self.email_phone_row.setSpacing(16)
        self.email_phone_row.setObjectName(u"email_phone_row")
        self.email_phone_row.setContentsMargins(0, 0, 0, 0)
        self.email_layout = QVBoxLayout()
        self.email_layout.setSpacing(4)
        self.email_layout.setObjectName(u"email_layout")
        self.email_layout.setContentsMargins(0, 0, 0, 0)
        self.email_label = QLabel(CorrectCaseForm)
        self.email_label.setObjectName(u"email_label")

        self.email_layout.addWidget(self.email_label)

        self.email_edit = QLineEdit(CorrectCaseForm)
        self.email_edit.setObjectName(u"email_edit")
        self.email_edit.setMaxLength(300)

        self.email_layout.addWidget(self.email_edit)

        self.email_problem = ProblemLabel(CorrectCaseForm)
        self.email_problem.setObjectName(u"email_problem")

        self.email_layout.addWidget(self.email_problem)


        self.email_phone_row.addLayout(self.email_layout)

        self.phone_layout = QVBoxLayout()
        self.phone_layout.setSpacing(4)
        self.phone_layout.setObjectName(u"phone_layout")
        self.phone_layout.setContentsMargins(0, 0, 0, 0)
        self.phone_label = QLabel(CorrectCaseForm)
        self.phone_label.setObjectName(u"phone_label")

        self.phone_layout.addWidget(self.phone_label)

        self.phone_edit = QLineEdit(CorrectCaseForm)
        self.phone_edit.setObjectName(u"phone_edit")
        self.phone_edit.setMaxLength(300)

        self.phone_layout.addWidget(self.phone_edit)

        self.phone_problem = ProblemLabel(CorrectCaseForm)
        self.phone_problem.setObjectName(u"phone_problem")

        self.phone_layout.addWidget(self.phone_problem)


        self.email_phone_row.addLayout(self.phone_layout)

        self.email_phone_row.setStretch(0, 1)
        self.email_phone_row.setStretch(1, 1)

        self.correct_case_form_layout.addLayout(self.email_phone_row)

        self.tenure_layout = QVBoxLayout()
        self.tenure_layout.setSpacing(4)
        self.tenure_layout.setObjectName(u"tenure_layout")
        self.tenure_layout.setContentsMargins(0, 0, 0, 0)
        self.tenure_label = QLabel(CorrectCaseForm)
        self.tenure_label.setObjectName(u"tenure_label")

        self.tenure_layout.addWidget(self.tenure_label)

        self.tenure_combo = QComboBox(CorrectCaseForm)
        self.tenure_combo.setObjectName(u"tenure_combo")

        self.tenure_layout.addWidget(self.tenure_combo)

        self.tenure_problem = ProblemLabel(CorrectCaseForm)
        self.tenure_problem.setObjectName(u"tenure_problem")

        self.tenure_layout.addWidget(self.tenure_problem)


        self.correct_case_form_layout.addLayout(self.tenure_layout)

        self.adjustments_layout = QVBoxLayout()
        self.adjustments_layout.setSpacing(4)
        self.adjustments_layout.setObjectName(u"adjustments_layout")
        self.adjustments_layout.setContentsMargins(0, 0, 0, 0)
        self.adjustments_label = QLabel(CorrectCaseForm)
        self.adjustments_label.setObjectName(u"adjustments_label")

        self.adjustments_layout.addWidget(self.adjustments_label)

        self.adjustments_words = WordsEdit(CorrectCaseForm)
        self.adjustments_words.setObjectName(u"adjustments_words")
        self.adjustments_words.setProperty(u"lines", 3)

        self.adjustments_layout.addWidget(self.adjustments_words)

        self.adjustments_hint_label = QLabel(CorrectCaseForm)
        self.adjustments_hint_label.setObjectName(u"adjustments_hint_label")
        self.adjustments_hint_label.setWordWrap(True)

        self.adjustments_layout.addWidget(self.adjustments_hint_label)

        self.adjustments_problem = ProblemLabel(CorrectCaseForm)
        self.adjustments_problem.setObjectName(u"adjustments_problem")

        self.adjustments_layout.addWidget(self.adjustments_problem)


        self.correct_case_form_layout.addLayout(self.adjustments_layout)

        self.adjustments_review_on_large_print_row = QHBoxLayout()
        self.adjustments_review_on_large_print_row.setSpacing(16)
        self.adjustments_review_on_large_print_row.setObjectName(u"adjustments_review_on_large_print_row")
        self.adjustments_review_on_large_print_row.setContentsMargins(0, 0, 0, 0)
        self.adjustments_review_on_layout = QVBoxLayout()
        self.adjustments_review_on_layout.setSpacing(4)
        self.adjustments_review_on_layout.setObjectName(u"adjustments_review_on_layout")
        self.adjustments_review_on_layout.setContentsMargins(0, 0, 0, 0)
        self.adjustments_review_on_label = QLabel(CorrectCaseForm)
        self.adjustments_review_on_label.setObjectName(u"adjustments_review_on_label")

        self.adjustments_review_on_layout.addWidget(self.adjustments_review_on_label)

        self.adjustments_review_on_date = DateField(CorrectCaseForm)
        self.adjustments_review_on_date.setObjectName(u"adjustments_review_on_date")

        self.adjustments_review_on_layout.addWidget(self.adjustments_review_on_date)

        self.adjustments_review_on_problem = ProblemLabel(CorrectCaseForm)
        self.adjustments_review_on_problem.setObjectName(u"adjustments_review_on_problem")

        self.adjustments_review_on_layout.addWidget(self.adjustments_review_on_problem)


        self.adjustments_review_on_large_print_row.addLayout(self.adjustments_review_on_layout)

        self.large_print_layout = QVBoxLayout()
        self.large_print_layout.setSpacing(4)
        self.large_print_layout.setObjectName(u"large_print_layout")
        self.large_print_layout.setContentsMargins(0, 0, 0, 0)
        self.large_print_box = QCheckBox(CorrectCaseForm)
        self.large_print_box.setObjectName(u"large_print_box")

        self.large_print_layout.addWidget(self.large_print_box)

        self.large_print_problem = ProblemLabel(CorrectCaseForm)
        self.large_print_problem.setObjectName(u"large_print_problem")

        self.large_print_layout.addWidget(self.large_print_problem)


        self.adjustments_review_on_large_print_row.addLayout(self.large_print_layout)

        self.adjustments_review_on_large_print_row.setStretch(0, 1)
        self.adjustments_review_on_large_print_row.setStretch(1, 1)

        self.correct_case_form_layout.addLayout(self.adjustments_review_on_large_print_row)

        self.home_label = QLabel(CorrectCaseForm)
        self.home_label.setObjectName(u"home_label")
        self.home_label.setTextFormat(Qt.TextFormat.PlainText)
        self.home_label.setWordWrap(True)

        self.correct_case_form_layout.addWidget(self.home_label)

        self.home_address_postcode_row = QHBoxLayout()
        self.home_address_postcode_row.setSpacing(16)
        self.home_address_postcode_row.setObjectName(u"home_address_postcode_row")
        self.home_address_postcode_row.setContentsMargins(0, 0, 0, 0)
        self.home_address_layout = QVBoxLayout()
        self.home_address_layout.setSpacing(4)
        self.home_address_layout.setObjectName(u"home_address_layout")
        self.home_address_layout.setContentsMargins(0, 0, 0, 0)
        self.home_address_label = QLabel(CorrectCaseForm)
        self.home_address_label.setObjectName(u"home_address_label")

        self.home_address_layout.addWidget(self.home_address_label)

        self.home_address_edit = QLineEdit(CorrectCaseForm)
        self.home_address_edit.setObjectName(u"home_address_edit")
        self.home_address_edit.setMaxLength(300)

        self.home_address_layout.addWidget(self.home_address_edit)

        self.home_address_problem = ProblemLabel(CorrectCaseForm)
        self.home_address_problem.setObjectName(u"home_address_problem")

        self.home_address_layout.addWidget(self.home_address_problem)


        self.home_address_postcode_row.addLayout(self.home_address_layout)

        self.postcode_layout = QVBoxLayout()
        self.postcode_layout.setSpacing(4)
        self.postcode_layout.setObjectName(u"postcode_layout")
        self.postcode_layout.setContentsMargins(0, 0, 0, 0)
        self.postcode_label = QLabel(CorrectCaseForm)
        self.postcode_label.setObjectName(u"postcode_label")

        self.postcode_layout.addWidget(self.postcode_label)

        self.postcode_edit = QLineEdit(CorrectCaseForm)
        self.postcode_edit.setObjectName(u"postcode_edit")
        self.postcode_edit.setMaxLength(12)

        self.postcode_layout.addWidget(self.postcode_edit)

        self.postcode_problem = ProblemLabel(CorrectCaseForm)
        self.postcode_problem.setObjectName(u"postcode_problem")

        self.postcode_layout.addWidget(self.postcode_problem)


        self.home_address_postcode_row.addLayout(self.postcode_layout)

        self.home_address_postcode_row.setStretch(0, 1)
        self.home_address_postcode_row.setStretch(1, 1)

        self.correct_case_form_layout.addLayout(self.home_address_postcode_row)

        self.correction_label = QLabel(CorrectCaseForm)
        self.correction_label.setObjectName(u"correction_label")
        self.correction_label.setTextFormat(Qt.TextFormat.PlainText)
        self.correction_label.setWordWrap(True)

        self.correct_case_form_layout.addWidget(self.correction_label)

        self.reason_layout = QVBoxLayout()
        self.reason_layout.setSpacing(4)
        self.reason_layout.setObjectName(u"reason_layout")
        self.reason_layout.setContentsMargins(0, 0, 0, 0)
        self.reason_label = QLabel(CorrectCaseForm)
        self.reason_label.setObjectName(u"reason_label")

        self.reason_layout.addWidget(self.reason_label)

        self.reason_words = WordsEdit(CorrectCaseForm)
        self.reason_words.setObjectName(u"reason_words")
        self.reason_words.setProperty(u"lines", 2)

        self.reason_layout.addWidget(self.reason_words)

        self.reason_hint_label = QLabel(CorrectCaseForm)
        self.reason_hint_label.setObjectName(u"reason_hint_label")
        self.reason_hint_label.setWordWrap(True)

        self.reason_layout.addWidget(self.reason_hint_label)

        self.reason_problem = ProblemLabel(CorrectCaseForm)
        self.reason_problem.setObjectName(u"reason_problem")

        self.reason_layout.addWidget(self.reason_problem)


        self.correct_case_form_layout.addLayout(self.reason_layout)

#if QT_CONFIG(shortcut)
        self.received_on_label.setBuddy(self.received_on_date)
        self.channel_label.setBuddy(self.channel_combo)
        self.words_label.setBuddy(self.words_words)
        self.theme_label.setBuddy(self.theme_combo)
        self.handler_label.setBuddy(self.handler_combo)
        self.resident_name_label.setBuddy(self.resident_name_edit)
        self.email_label.setBuddy(self.email_edit)
        self.phone_label.setBuddy(self.phone_edit)
        self.tenure_label.setBuddy(self.tenure_combo)
        self.adjustments_label.setBuddy(self.adjustments_words)
        self.adjustments_review_on_label.setBuddy(self.adjustments_review_on_date)
        self.home_address_label.setBuddy(self.home_address_edit)
        self.postcode_label.setBuddy(self.postcode_edit)
        self.reason_label.setBuddy(self.reason_words)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.received_on_date, self.channel_combo)
        QWidget.setTabOrder(self.channel_combo, self.words_words)
        QWidget.setTabOrder(self.words_words, self.theme_combo)
        QWidget.setTabOrder(self.theme_combo, self.handler_combo)
        QWidget.setTabOrder(self.handler_combo, self.resident_name_edit)
        QWidget.setTabOrder(self.resident_name_edit, self.email_edit)
        QWidget.setTabOrder(self.email_edit, self.phone_edit)
        QWidget.setTabOrder(self.phone_edit, self.tenure_combo)
        QWidget.setTabOrder(self.tenure_combo, self.adjustments_words)
        QWidget.setTabOrder(self.adjustments_words, self.adjustments_review_on_date)
        QWidget.setTabOrder(self.adjustments_review_on_date, self.large_print_box)
        QWidget.setTabOrder(self.large_print_box, self.home_address_edit)
        QWidget.setTabOrder(self.home_address_edit, self.postcode_edit)
        QWidget.setTabOrder(self.postcode_edit, self.reason_words)

        self.retranslateUi(CorrectCaseForm)
    # setupUi

    def retranslateUi(self, CorrectCaseForm):
        self.complaint_label.setText(QCoreApplication.translate("CorrectCaseForm", u"What was said", None))
        self.complaint_label.setProperty(u"role", QCoreApplication.translate("CorrectCaseForm", u"heading", None))
        self.received_on_label.setText(QCoreApplication.translate("CorrectCaseForm", u"&Received on", None))
        self.channel_label.setText(QCoreApplication.translate("CorrectCaseForm", u"H&ow", None))
        self.words_label.setText(QCoreApplication.translate("CorrectCaseForm", u"&Their words", None))
        self.theme_label.setText(QCoreApplication.translate("CorrectCaseForm", u"The&me", None))
        self.handler_label.setText(QCoreApplication.translate("CorrectCaseForm", u"&Handled by", None))
        self.resident_label.setText(QCoreApplication.translate("CorrectCaseForm", u"The resident", None))
        self.resident_label.setProperty(u"role", QCoreApplication.translate("CorrectCaseForm", u"heading", None))
        self.resident_name_label.setText(QCoreApplication.translate("CorrectCaseForm", u"&Name", None))
        self.email_label.setText(QCoreApplication.translate("CorrectCaseForm", u"&Email", None))
        self.phone_label.setText(QCoreApplication.translate("CorrectCaseForm", u"&Phone", None))
        self.tenure_label.setText(QCoreApplication.translate("CorrectCaseForm", u"Ten&ure", None))
        self.adjustments_label.setText(QCoreApplication.translate("CorrectCaseForm", u"Reasonable &adjustments, and disabilities they have told you of", None))
        self.adjustments_hint_label.setText(QCoreApplication.translate("CorrectCaseForm", u"Shown wherever a letter is written or a call is made (5.10).", None))
        self.adjustments_hint_label.setProperty(u"role", QCoreApplication.translate("CorrectCaseForm", u"muted", None))
        self.adjustments_review_on_label.setText(QCoreApplication.translate("CorrectCaseForm", u"Loo&k at them again on", None))
        self.large_print_box.setText(QCoreApplication.translate("CorrectCaseForm", u"Letters in &large print", None))
        self.home_label.setText(QCoreApplication.translate("CorrectCaseForm", u"The home", None))
        self.home_label.setProperty(u"role", QCoreApplication.translate("CorrectCaseForm", u"heading", None))
        self.home_address_label.setText(QCoreApplication.translate("CorrectCaseForm", u"A&ddress", None))
        self.postcode_label.setText(QCoreApplication.translate("CorrectCaseForm", u"Post&code", None))
        self.correction_label.setText(QCoreApplication.translate("CorrectCaseForm", u"The correction", None))
        self.correction_label.setProperty(u"role", QCoreApplication.translate("CorrectCaseForm", u"heading", None))
        self.reason_label.setText(QCoreApplication.translate("CorrectCaseForm", u"&Why it is corrected", None))
        self.reason_hint_label.setText(QCoreApplication.translate("CorrectCaseForm", u"The old values stay in the history, with this reason.", None))
        self.reason_hint_label.setProperty(u"role", QCoreApplication.translate("CorrectCaseForm", u"muted", None))
        pass
    # retranslateUi

