# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'define_form.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QLabel, QVBoxLayout, QWidget)

from complaintdesk.ui.dialogs.acts.points_editor import PointsEditor
from complaintdesk.ui.widgets.date_field import DateField
from complaintdesk.ui.widgets.field_problems import ProblemLabel
from complaintdesk.ui.widgets.words_edit import WordsEdit

class Ui_DefineForm(object):
    def setupUi(self, DefineForm):
        if not DefineForm.objectName():
            DefineForm.setObjectName(u"DefineForm")
        self.define_form_layout = QVBoxLayout(DefineForm)
        self.define_form_layout.setSpacing(14)
        self.define_form_layout.setObjectName(u"define_form_layout")
        self.define_form_layout.setContentsMargins(0, 0, 0, 0)
        self.said_label = QLabel(DefineForm)
        self.said_label.setObjectName(u"said_label")
        self.said_label.setTextFormat(Qt.TextFormat.PlainText)
        self.said_label.setWordWrap(True)

        self.define_form_layout.addWidget(self.said_label)

        self.words_label = QLabel(DefineForm)
        self.words_label.setObjectName(u"words_label")
        self.words_label.setTextFormat(Qt.TextFormat.PlainText)
        self.words_label.setWordWrap(True)

        self.define_form_layout.addWidget(self.words_label)

        self.points_layout = QVBoxLayout()
        self.points_layout.setSpacing(4)
        self.points_layout.setObjectName(u"points_layout")
        self.points_layout.setContentsMargins(0, 0, 0, 0)
        self.points_label = QLabel(DefineForm)
        self.points_label.setObjectName(u"points_label")

        self.points_layout.addWidget(self.points_label)

        self.points_editor = PointsEditor(DefineForm)
        self.points_editor.setObjectName(u"points_editor")

        self.points_layout.addWidget(self.points_editor)

        self.points_problem = ProblemLabel(DefineForm)
        self.points_problem.setObjectName(u"points_problem")

        self.points_layout.addWidget(self.points_problem)


        self.define_form_layout.addLayout(self.points_layout)

        self.outcomes_sought_layout = QVBoxLayout()
        self.outcomes_sought_layout.setSpacing(4)
        self.outcomes_sought_layout.setObjectName(u"outcomes_sought_layout")
        self.outcomes_sought_layout.setContentsMargins(0, 0, 0, 0)
        self.outcomes_sought_label = QLabel(DefineForm)
        self.outcomes_sought_label.setObjectName(u"outcomes_sought_label")

        self.outcomes_sought_layout.addWidget(self.outcomes_sought_label)

        self.outcomes_sought_words = WordsEdit(DefineForm)
        self.outcomes_sought_words.setObjectName(u"outcomes_sought_words")
        self.outcomes_sought_words.setProperty(u"lines", 3)

        self.outcomes_sought_layout.addWidget(self.outcomes_sought_words)

        self.outcomes_sought_problem = ProblemLabel(DefineForm)
        self.outcomes_sought_problem.setObjectName(u"outcomes_sought_problem")

        self.outcomes_sought_layout.addWidget(self.outcomes_sought_problem)


        self.define_form_layout.addLayout(self.outcomes_sought_layout)

        self.clarification_needed_layout = QVBoxLayout()
        self.clarification_needed_layout.setSpacing(4)
        self.clarification_needed_layout.setObjectName(u"clarification_needed_layout")
        self.clarification_needed_layout.setContentsMargins(0, 0, 0, 0)
        self.clarification_needed_label = QLabel(DefineForm)
        self.clarification_needed_label.setObjectName(u"clarification_needed_label")

        self.clarification_needed_layout.addWidget(self.clarification_needed_label)

        self.clarification_needed_words = WordsEdit(DefineForm)
        self.clarification_needed_words.setObjectName(u"clarification_needed_words")
        self.clarification_needed_words.setProperty(u"lines", 2)

        self.clarification_needed_layout.addWidget(self.clarification_needed_words)

        self.clarification_needed_hint_label = QLabel(DefineForm)
        self.clarification_needed_hint_label.setObjectName(u"clarification_needed_hint_label")
        self.clarification_needed_hint_label.setWordWrap(True)

        self.clarification_needed_layout.addWidget(self.clarification_needed_hint_label)

        self.clarification_needed_problem = ProblemLabel(DefineForm)
        self.clarification_needed_problem.setObjectName(u"clarification_needed_problem")

        self.clarification_needed_layout.addWidget(self.clarification_needed_problem)


        self.define_form_layout.addLayout(self.clarification_needed_layout)

        self.clarification_asked_on_layout = QVBoxLayout()
        self.clarification_asked_on_layout.setSpacing(4)
        self.clarification_asked_on_layout.setObjectName(u"clarification_asked_on_layout")
        self.clarification_asked_on_layout.setContentsMargins(0, 0, 0, 0)
        self.clarification_asked_on_label = QLabel(DefineForm)
        self.clarification_asked_on_label.setObjectName(u"clarification_asked_on_label")

        self.clarification_asked_on_layout.addWidget(self.clarification_asked_on_label)

        self.clarification_asked_on_date = DateField(DefineForm)
        self.clarification_asked_on_date.setObjectName(u"clarification_asked_on_date")

        self.clarification_asked_on_layout.addWidget(self.clarification_asked_on_date)

        self.clarification_asked_on_hint_label = QLabel(DefineForm)
        self.clarification_asked_on_hint_label.setObjectName(u"clarification_asked_on_hint_label")
        self.clarification_asked_on_hint_label.setWordWrap(True)

        self.clarification_asked_on_layout.addWidget(self.clarification_asked_on_hint_label)

        self.clarification_asked_on_problem = ProblemLabel(DefineForm)
        self.clarification_asked_on_problem.setObjectName(u"clarification_asked_on_problem")

        self.clarification_asked_on_layout.addWidget(self.clarification_asked_on_problem)


        self.define_form_layout.addLayout(self.clarification_asked_on_layout)

#if QT_CONFIG(shortcut)
        self.outcomes_sought_label.setBuddy(self.outcomes_sought_words)
        self.clarification_needed_label.setBuddy(self.clarification_needed_words)
        self.clarification_asked_on_label.setBuddy(self.clarification_asked_on_date)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.outcomes_sought_words, self.clarification_needed_words)
        QWidget.setTabOrder(self.clarification_needed_words, self.clarification_asked_on_date)

        self.retranslateUi(DefineForm)
    # setupUi

    def retranslateUi(self, DefineForm):
        self.said_label.setText(QCoreApplication.translate("DefineForm", u"What the resident said", None))
        self.said_label.setProperty(u"role", QCoreApplication.translate("DefineForm", u"strong", None))
        self.words_label.setText("")
        self.words_label.setProperty(u"role", QCoreApplication.translate("DefineForm", u"muted", None))
        self.points_label.setText(QCoreApplication.translate("DefineForm", u"The points of the complaint", None))
        self.points_label.setProperty(u"role", QCoreApplication.translate("DefineForm", u"strong", None))
        self.outcomes_sought_label.setText(QCoreApplication.translate("DefineForm", u"What the resident would like to &happen", None))
        self.clarification_needed_label.setText(QCoreApplication.translate("DefineForm", u"&What is not clear yet (leave empty if all is clear)", None))
        self.clarification_needed_hint_label.setText(QCoreApplication.translate("DefineForm", u"It is asked in the acknowledgement.", None))
        self.clarification_needed_hint_label.setProperty(u"role", QCoreApplication.translate("DefineForm", u"muted", None))
        self.clarification_asked_on_label.setText(QCoreApplication.translate("DefineForm", u"Clarification asked &on", None))
        self.clarification_asked_on_hint_label.setText(QCoreApplication.translate("DefineForm", u"If you have asked already. Delete empties the date.", None))
        self.clarification_asked_on_hint_label.setProperty(u"role", QCoreApplication.translate("DefineForm", u"muted", None))
        pass
    # retranslateUi

