# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'contact_form.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication)
from PySide6.QtWidgets import (QComboBox, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget)

from complaintdesk.ui.widgets.date_field import DateField
from complaintdesk.ui.widgets.field_problems import ProblemLabel
from complaintdesk.ui.widgets.words_edit import WordsEdit

class Ui_ContactForm(object):
    def setupUi(self, ContactForm):
        if not ContactForm.objectName():
            ContactForm.setObjectName(u"ContactForm")
        self.contact_form_layout = QVBoxLayout(ContactForm)
        self.contact_form_layout.setSpacing(14)
        self.contact_form_layout.setObjectName(u"contact_form_layout")
        self.contact_form_layout.setContentsMargins(0, 0, 0, 0)
        self.day_direction_row = QHBoxLayout()
        self.day_direction_row.setSpacing(16)
        self.day_direction_row.setObjectName(u"day_direction_row")
        self.day_direction_row.setContentsMargins(0, 0, 0, 0)
        self.day_layout = QVBoxLayout()
        self.day_layout.setSpacing(4)
        self.day_layout.setObjectName(u"day_layout")
        self.day_layout.setContentsMargins(0, 0, 0, 0)
        self.day_label = QLabel(ContactForm)
        self.day_label.setObjectName(u"day_label")

        self.day_layout.addWidget(self.day_label)

        self.day_date = DateField(ContactForm)
        self.day_date.setObjectName(u"day_date")

        self.day_layout.addWidget(self.day_date)

        self.day_problem = ProblemLabel(ContactForm)
        self.day_problem.setObjectName(u"day_problem")

        self.day_layout.addWidget(self.day_problem)


        self.day_direction_row.addLayout(self.day_layout)

        self.direction_layout = QVBoxLayout()
        self.direction_layout.setSpacing(4)
        self.direction_layout.setObjectName(u"direction_layout")
        self.direction_layout.setContentsMargins(0, 0, 0, 0)
        self.direction_label = QLabel(ContactForm)
        self.direction_label.setObjectName(u"direction_label")

        self.direction_layout.addWidget(self.direction_label)

        self.direction_combo = QComboBox(ContactForm)
        self.direction_combo.setObjectName(u"direction_combo")

        self.direction_layout.addWidget(self.direction_combo)

        self.direction_problem = ProblemLabel(ContactForm)
        self.direction_problem.setObjectName(u"direction_problem")

        self.direction_layout.addWidget(self.direction_problem)


        self.day_direction_row.addLayout(self.direction_layout)

        self.day_direction_row.setStretch(0, 1)
        self.day_direction_row.setStretch(1, 1)

        self.contact_form_layout.addLayout(self.day_direction_row)

        self.channel_who_row = QHBoxLayout()
        self.channel_who_row.setSpacing(16)
        self.channel_who_row.setObjectName(u"channel_who_row")
        self.channel_who_row.setContentsMargins(0, 0, 0, 0)
        self.channel_layout = QVBoxLayout()
        self.channel_layout.setSpacing(4)
        self.channel_layout.setObjectName(u"channel_layout")
        self.channel_layout.setContentsMargins(0, 0, 0, 0)
        self.channel_label = QLabel(ContactForm)
        self.channel_label.setObjectName(u"channel_label")

        self.channel_layout.addWidget(self.channel_label)

        self.channel_combo = QComboBox(ContactForm)
        self.channel_combo.setObjectName(u"channel_combo")

        self.channel_layout.addWidget(self.channel_combo)

        self.channel_problem = ProblemLabel(ContactForm)
        self.channel_problem.setObjectName(u"channel_problem")

        self.channel_layout.addWidget(self.channel_problem)


        self.channel_who_row.addLayout(self.channel_layout)

        self.who_layout = QVBoxLayout()
        self.who_layout.setSpacing(4)
        self.who_layout.setObjectName(u"who_layout")
        self.who_layout.setContentsMargins(0, 0, 0, 0)
        self.who_label = QLabel(ContactForm)
        self.who_label.setObjectName(u"who_label")

        self.who_layout.addWidget(self.who_label)

        self.who_edit = QLineEdit(ContactForm)
        self.who_edit.setObjectName(u"who_edit")
        self.who_edit.setMaxLength(300)

        self.who_layout.addWidget(self.who_edit)

        self.who_problem = ProblemLabel(ContactForm)
        self.who_problem.setObjectName(u"who_problem")

        self.who_layout.addWidget(self.who_problem)


        self.channel_who_row.addLayout(self.who_layout)

        self.channel_who_row.setStretch(0, 1)
        self.channel_who_row.setStretch(1, 1)

        self.contact_form_layout.addLayout(self.channel_who_row)

        self.words_layout = QVBoxLayout()
        self.words_layout.setSpacing(4)
        self.words_layout.setObjectName(u"words_layout")
        self.words_layout.setContentsMargins(0, 0, 0, 0)
        self.words_label = QLabel(ContactForm)
        self.words_label.setObjectName(u"words_label")

        self.words_layout.addWidget(self.words_label)

        self.words_words = WordsEdit(ContactForm)
        self.words_words.setObjectName(u"words_words")
        self.words_words.setProperty(u"lines", 6)

        self.words_layout.addWidget(self.words_words)

        self.words_problem = ProblemLabel(ContactForm)
        self.words_problem.setObjectName(u"words_problem")

        self.words_layout.addWidget(self.words_problem)


        self.contact_form_layout.addLayout(self.words_layout)

#if QT_CONFIG(shortcut)
        self.day_label.setBuddy(self.day_date)
        self.direction_label.setBuddy(self.direction_combo)
        self.channel_label.setBuddy(self.channel_combo)
        self.who_label.setBuddy(self.who_edit)
        self.words_label.setBuddy(self.words_words)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.day_date, self.direction_combo)
        QWidget.setTabOrder(self.direction_combo, self.channel_combo)
        QWidget.setTabOrder(self.channel_combo, self.who_edit)
        QWidget.setTabOrder(self.who_edit, self.words_words)

        self.retranslateUi(ContactForm)
    # setupUi

    def retranslateUi(self, ContactForm):
        self.day_label.setText(QCoreApplication.translate("ContactForm", u"&When", None))
        self.direction_label.setText(QCoreApplication.translate("ContactForm", u"W&hat it was", None))
        self.channel_label.setText(QCoreApplication.translate("ContactForm", u"H&ow", None))
        self.who_label.setText(QCoreApplication.translate("ContactForm", u"Who wi&th", None))
        self.who_edit.setPlaceholderText(QCoreApplication.translate("ContactForm", u"A name", None))
        self.words_label.setText(QCoreApplication.translate("ContactForm", u"What was said or done, &in the words used", None))
        pass
    # retranslateUi

