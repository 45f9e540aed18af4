# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'representative_form.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QCheckBox, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget)

from complaintdesk.ui.widgets.date_field import DateField
from complaintdesk.ui.widgets.field_problems import ProblemLabel
from complaintdesk.ui.widgets.words_edit import WordsEdit

class Ui_RepresentativeForm(object):
    def setupUi(self, RepresentativeForm):
        if not RepresentativeForm.objectName():
            RepresentativeForm.setObjectName(u"RepresentativeForm")
        self.representative_form_layout = QVBoxLayout(RepresentativeForm)
        self.representative_form_layout.setSpacing(14)
        self.representative_form_layout.setObjectName(u"representative_form_layout")
        self.representative_form_layout.setContentsMargins(0, 0, 0, 0)
        self.name_relation_row = QHBoxLayout()
        self.name_relation_row.setSpacing(16)
        self.name_relation_row.setObjectName(u"name_relation_row")
        self.name_relation_row.setContentsMargins(0, 0, 0, 0)
        self.name_layout = QVBoxLayout()
        self.name_layout.setSpacing(4)
        self.name_layout.setObjectName(u"name_layout")
        self.name_layout.setContentsMargins(0, 0, 0, 0)
        self.name_label = QLabel(RepresentativeForm)
        self.name_label.setObjectName(u"name_label")

        self.name_layout.addWidget(self.name_label)

        self.name_edit = QLineEdit(RepresentativeForm)
        self.name_edit.setObjectName(u"name_edit")
        self.name_edit.setMaxLength(300)

        self.name_layout.addWidget(self.name_edit)

        self.name_problem = ProblemLabel(RepresentativeForm)
        self.name_problem.setObjectName(u"name_problem")

        self.name_layout.addWidget(self.name_problem)


        self.name_relation_row.addLayout(self.name_layout)

        self.relation_layout = QVBoxLayout()
        self.relation_layout.setSpacing(4)
        self.relation_layout.setObjectName(u"relation_layout")
        self.relation_layout.setContentsMargins(0, 0, 0, 0)
        self.relation_label = QLabel(RepresentativeForm)
        self.relation_label.setObjectName(u"relation_label")

        self.relation_layout.addWidget(self.relation_label)

        self.relation_edit = QLineEdit(RepresentativeForm)
        self.relation_edit.setObjectName(u"relation_edit")
        self.relation_edit.setMaxLength(300)

        self.relation_layout.addWidget(self.relation_edit)

        self.relation_problem = ProblemLabel(RepresentativeForm)
        self.relation_problem.setObjectName(u"relation_problem")

        self.relation_layout.addWidget(self.relation_problem)


        self.name_relation_row.addLayout(self.relation_layout)

        self.name_relation_row.setStretch(0, 1)
        self.name_relation_row.setStretch(1, 1)

        self.representative_form_layout.addLayout(self.name_relation_row)

        self.address_layout = QVBoxLayout()
        self.address_layout.setSpacing(4)
        self.address_layout.setObjectName(u"address_layout")
        self.address_layout.setContentsMargins(0, 0, 0, 0)
        self.address_label = QLabel(RepresentativeForm)
        self.address_label.setObjectName(u"address_label")

        self.address_layout.addWidget(self.address_label)

        self.address_words = WordsEdit(RepresentativeForm)
        self.address_words.setObjectName(u"address_words")
        self.address_words.setProperty(u"lines", 3)

        self.address_layout.addWidget(self.address_words)

        self.address_problem = ProblemLabel(RepresentativeForm)
        self.address_problem.setObjectName(u"address_problem")

        self.address_layout.addWidget(self.address_problem)


        self.representative_form_layout.addLayout(self.address_layout)

        self.email_phone_row = QHBoxLayout()
        self.email_phone_row.setSpacing(16)
        self.email_phone_row.setObjectName(u"email_phone_row")
        self.email_phone_row.setContentsMargins(0, 0, 0, 0)
        self.email_layout = QVBoxLayout()
        self.email_layout.setSpacing(4)
        self.email_layout.setObjectName(u"email_layout")
        self.email_layout.setContentsMargins(0, 0, 0, 0)
        self.email_label = QLabel(RepresentativeForm)
        self.email_label.setObjectName(u"email_label")

        self.email_layout.addWidget(self.email_label)

        self.email_edit = QLineEdit(RepresentativeForm)
        self.email_edit.setObjectName(u"email_edit")
        self.email_edit.setMaxLength(300)

        self.email_layout.addWidget(self.email_edit)

        self.email_problem = ProblemLabel(RepresentativeForm)
        self.email_problem.setObjectName(u"email_problem")

        self.email_layout.addWidget(self.email_problem)


        self.email_phone_row.addLayout(self.email_layout)

        self.phone_layout = QVBoxLayout()
        self.phone_layout.setSpacing(4)
        self.phone_layout.setObjectName(u"phone_layout")
        self.phone_layout.setContentsMargins(0, 0, 0, 0)
        self.phone_label = QLabel(RepresentativeForm)
        self.phone_label.setObjectName(u"phone_label")

        self.phone_layout.addWidget(self.phone_label)

        self.phone_edit = QLineEdit(RepresentativeForm)
        self.phone_edit.setObjectName(u"phone_edit")
        self.phone_edit.setMaxLength(300)

        self.phone_layout.addWidget(self.phone_edit)

        self.phone_problem = ProblemLabel(RepresentativeForm)
        self.phone_problem.setObjectName(u"phone_problem")

        self.phone_layout.addWidget(self.phone_problem)


        self.email_phone_row.addLayout(self.phone_layout)

        self.email_phone_row.setStretch(0, 1)
        self.email_phone_row.setStretch(1, 1)

        self.representative_form_layout.addLayout(self.email_phone_row)

        self.consent_on_consent_until_row = QHBoxLayout()
        self.consent_on_consent_until_row.setSpacing(16)
        self.consent_on_consent_until_row.setObjectName(u"consent_on_consent_until_row")
        self.consent_on_consent_until_row.setContentsMargins(0, 0, 0, 0)
        self.consent_on_layout = QVBoxLayout()
        self.consent_on_layout.setSpacing(4)
        self.consent_on_layout.setObjectName(u"consent_on_layout")
        self.consent_on_layout.setContentsMargins(0, 0, 0, 0)
        self.consent_on_label = QLabel(RepresentativeForm)
        self.consent_on_label.setObjectName(u"consent_on_label")

        self.consent_on_layout.addWidget(self.consent_on_label)

        self.consent_on_date = DateField(RepresentativeForm)
        self.consent_on_date.setObjectName(u"consent_on_date")

        self.consent_on_layout.addWidget(self.consent_on_date)

        self.consent_on_problem = ProblemLabel(RepresentativeForm)
        self.consent_on_problem.setObjectName(u"consent_on_problem")

        self.consent_on_layout.addWidget(self.consent_on_problem)


        self.consent_on_consent_until_row.addLayout(self.consent_on_layout)

        self.consent_until_layout = QVBoxLayout()
        self.consent_until_layout.setSpacing(4)
        self.consent_until_layout.setObjectName(u"consent_until_layout")
        self.consent_until_layout.setContentsMargins(0, 0, 0, 0)
        self.consent_until_label = QLabel(RepresentativeForm)
        self.consent_until_label.setObjectName(u"consent_until_label")

        self.consent_until_layout.addWidget(self.consent_until_label)

        self.consent_until_date = DateField(RepresentativeForm)
        self.consent_until_date.setObjectName(u"consent_until_date")

        self.consent_until_layout.addWidget(self.consent_until_date)

        self.consent_until_problem = ProblemLabel(RepresentativeForm)
        self.consent_until_problem.setObjectName(u"consent_until_problem")

        self.consent_until_layout.addWidget(self.consent_until_problem)


        self.consent_on_consent_until_row.addLayout(self.consent_until_layout)

        self.consent_on_consent_until_row.setStretch(0, 1)
        self.consent_on_consent_until_row.setStretch(1, 1)

        self.representative_form_layout.addLayout(self.consent_on_consent_until_row)

        self.consent_label = QLabel(RepresentativeForm)
        self.consent_label.setObjectName(u"consent_label")
        self.consent_label.setTextFormat(Qt.TextFormat.PlainText)
        self.consent_label.setWordWrap(True)

        self.representative_form_layout.addWidget(self.consent_label)

        self.letters_go_here_layout = QVBoxLayout()
        self.letters_go_here_layout.setSpacing(4)
        self.letters_go_here_layout.setObjectName(u"letters_go_here_layout")
        self.letters_go_here_layout.setContentsMargins(0, 0, 0, 0)
        self.letters_go_here_box = QCheckBox(RepresentativeForm)
        self.letters_go_here_box.setObjectName(u"letters_go_here_box")

        self.letters_go_here_layout.addWidget(self.letters_go_here_box)

        self.letters_go_here_problem = ProblemLabel(RepresentativeForm)
        self.letters_go_here_problem.setObjectName(u"letters_go_here_problem")

        self.letters_go_here_layout.addWidget(self.letters_go_here_problem)


        self.representative_form_layout.addLayout(self.letters_go_here_layout)

#if QT_CONFIG(shortcut)
        self.name_label.setBuddy(self.name_edit)
        self.relation_label.setBuddy(self.relation_edit)
        self.address_label.setBuddy(self.address_words)
        self.email_label.setBuddy(self.email_edit)
        self.phone_label.setBuddy(self.phone_edit)
        self.consent_on_label.setBuddy(self.consent_on_date)
        self.consent_until_label.setBuddy(self.consent_until_date)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.name_edit, self.relation_edit)
        QWidget.setTabOrder(self.relation_edit, self.address_words)
        QWidget.setTabOrder(self.address_words, self.email_edit)
        QWidget.setTabOrder(self.email_edit, self.phone_edit)
        QWidget.setTabOrder(self.phone_edit, self.consent_on_date)
        QWidget.setTabOrder(self.consent_on_date, self.consent_until_date)
        QWidget.setTabOrder(self.consent_until_date, self.letters_go_here_box)

        self.retranslateUi(RepresentativeForm)
    # setupUi

    def retranslateUi(self, RepresentativeForm):
        self.name_label.setText(QCoreApplication.translate("RepresentativeForm", u"&Name", None))
        self.relation_label.setText(QCoreApplication.translate("RepresentativeForm", u"&Relation to the resident", None))
        self.relation_edit.setPlaceholderText(QCoreApplication.translate("RepresentativeForm", u"Such as: daughter, adviser, councillor", None))
        self.address_label.setText(QCoreApplication.translate("RepresentativeForm", u"&Address for letters", None))
        self.email_label.setText(QCoreApplication.translate("RepresentativeForm", u"&Email", None))
        self.phone_label.setText(QCoreApplication.translate("RepresentativeForm", u"&Phone", None))
        self.consent_on_label.setText(QCoreApplication.translate("RepresentativeForm", u"Written consent &from", None))
        self.consent_until_label.setText(QCoreApplication.translate("RepresentativeForm", u"Consent &until (last day)", None))
        self.consent_label.setText(QCoreApplication.translate("RepresentativeForm", u"Leave the dates empty until written consent is on file. Delete empties a date.", None))
        self.consent_label.setProperty(u"role", QCoreApplication.translate("RepresentativeForm", u"muted", None))
        self.letters_go_here_box.setText(QCoreApplication.translate("RepresentativeForm", u"&Letters go to this person", None))
        pass
    # retranslateUi

