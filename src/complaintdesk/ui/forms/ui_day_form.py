# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'day_form.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QLabel, QVBoxLayout)

from complaintdesk.ui.widgets.date_field import DateField
from complaintdesk.ui.widgets.field_problems import ProblemLabel

class Ui_DayForm(object):
    def setupUi(self, DayForm):
        if not DayForm.objectName():
            DayForm.setObjectName(u"DayForm")
        self.day_form_layout = QVBoxLayout(DayForm)
        self.day_form_layout.setSpacing(14)
        self.day_form_layout.setObjectName(u"day_form_layout")
        self.day_form_layout.setContentsMargins(0, 0, 0, 0)
        self.subject_label = QLabel(DayForm)
        self.subject_label.setObjectName(u"subject_label")
        self.subject_label.setTextFormat(Qt.TextFormat.PlainText)
        self.subject_label.setWordWrap(True)

        self.day_form_layout.addWidget(self.subject_label)

        self.day_layout = QVBoxLayout()
        self.day_layout.setSpacing(4)
        self.day_layout.setObjectName(u"day_layout")
        self.day_layout.setContentsMargins(0, 0, 0, 0)
        self.day_label = QLabel(DayForm)
        self.day_label.setObjectName(u"day_label")

        self.day_layout.addWidget(self.day_label)

        self.day_date = DateField(DayForm)
        self.day_date.setObjectName(u"day_date")

        self.day_layout.addWidget(self.day_date)

        self.day_problem = ProblemLabel(DayForm)
        self.day_problem.setObjectName(u"day_problem")

        self.day_layout.addWidget(self.day_problem)


        self.day_form_layout.addLayout(self.day_layout)

#if QT_CONFIG(shortcut)
        self.day_label.setBuddy(self.day_date)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(DayForm)
    # setupUi

    def retranslateUi(self, DayForm):
        self.subject_label.setText("")
        self.subject_label.setProperty(u"role", QCoreApplication.translate("DayForm", u"strong", None))
        self.day_label.setText(QCoreApplication.translate("DayForm", u"&Date", None))
        pass
    # retranslateUi

