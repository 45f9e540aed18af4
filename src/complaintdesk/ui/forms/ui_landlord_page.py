# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'landlord_page.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication)
from PySide6.QtWidgets import (QComboBox, QHBoxLayout, QLabel, QLineEdit, QSizePolicy, QSpacerItem, QSpinBox, QVBoxLayout, QWidget)

from complaintdesk.ui.widgets.field_problems import ProblemLabel
from complaintdesk.ui.widgets.words_edit import WordsEdit

class Ui_LandlordPage(object):
    def setupUi(self, LandlordPage):
        if not LandlordPage.objectName():
            LandlordPage.setObjectName(u"LandlordPage")
        self.landlord_layout = QVBoxLayout(LandlordPage)
        self.landlord_layout.setSpacing(8)
        self.landlord_layout.setObjectName(u"landlord_layout")
        self.landlord_layout.setContentsMargins(0, 0, 16, 16)
        self.heading_label = QLabel(LandlordPage)
        self.heading_label.setObjectName(u"heading_label")

        self.landlord_layout.addWidget(self.heading_label)

        self.intro_label = QLabel(LandlordPage)
        self.intro_label.setObjectName(u"intro_label")
        self.intro_label.setWordWrap(True)

        self.landlord_layout.addWidget(self.intro_label)

        self.name_layout = QVBoxLayout()
        self.name_layout.setSpacing(4)
        self.name_layout.setObjectName(u"name_layout")
        self.name_layout.setContentsMargins(0, 0, 0, 0)
        self.name_label = QLabel(LandlordPage)
        self.name_label.setObjectName(u"name_label")

        self.name_layout.addWidget(self.name_label)

        self.name_edit = QLineEdit(LandlordPage)
        self.name_edit.setObjectName(u"name_edit")
        self.name_edit.setMaxLength(120)

        self.name_layout.addWidget(self.name_edit)

        self.name_problem = ProblemLabel(LandlordPage)
        self.name_problem.setObjectName(u"name_problem")

        self.name_layout.addWidget(self.name_problem)


        self.landlord_layout.addLayout(self.name_layout)

        self.homes_layout = QVBoxLayout()
        self.homes_layout.setSpacing(4)
        self.homes_layout.setObjectName(u"homes_layout")
        self.homes_layout.setContentsMargins(0, 0, 0, 0)
        self.homes_label = QLabel(LandlordPage)
        self.homes_label.setObjectName(u"homes_label")

        self.homes_layout.addWidget(self.homes_label)

        self.homes_spin = QSpinBox(LandlordPage)
        self.homes_spin.setObjectName(u"homes_spin")
        self.homes_spin.setMinimum(1)
        self.homes_spin.setMaximum(500000)
        self.homes_spin.setGroupSeparatorShown(True)

        self.homes_layout.addWidget(self.homes_spin)

        self.homes_hint = QLabel(LandlordPage)
        self.homes_hint.setObjectName(u"homes_hint")
        self.homes_hint.setWordWrap(True)

        self.homes_layout.addWidget(self.homes_hint)

        self.homes_problem = ProblemLabel(LandlordPage)
        self.homes_problem.setObjectName(u"homes_problem")

        self.homes_layout.addWidget(self.homes_problem)


        self.landlord_layout.addLayout(self.homes_layout)

        self.year_end_layout = QVBoxLayout()
        self.year_end_layout.setSpacing(4)
        self.year_end_layout.setObjectName(u"year_end_layout")
        self.year_end_layout.setContentsMargins(0, 0, 0, 0)
        self.year_end_label = QLabel(LandlordPage)
        self.year_end_label.setObjectName(u"year_end_label")

        self.year_end_layout.addWidget(self.year_end_label)

        self.year_end_fields_layout = QHBoxLayout()
        self.year_end_fields_layout.setSpacing(8)
        self.year_end_fields_layout.setObjectName(u"year_end_fields_layout")
        self.year_end_fields_layout.setContentsMargins(0, 0, 0, 0)
        self.day_spin = QSpinBox(LandlordPage)
        self.day_spin.setObjectName(u"day_spin")
        self.day_spin.setMinimum(1)
        self.day_spin.setMaximum(31)

        self.year_end_fields_layout.addWidget(self.day_spin)

        self.month_box = QComboBox(LandlordPage)
        self.month_box.setObjectName(u"month_box")

        self.year_end_fields_layout.addWidget(self.month_box)

        self.year_end_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.year_end_fields_layout.addItem(self.year_end_spacer)


        self.year_end_layout.addLayout(self.year_end_fields_layout)

        self.year_hint = QLabel(LandlordPage)
        self.year_hint.setObjectName(u"year_hint")
        self.year_hint.setWordWrap(True)

        self.year_end_layout.addWidget(self.year_hint)

        self.year_end_problem = ProblemLabel(LandlordPage)
        self.year_end_problem.setObjectName(u"year_end_problem")

        self.year_end_layout.addWidget(self.year_end_problem)


        self.landlord_layout.addLayout(self.year_end_layout)

        self.officer_layout = QVBoxLayout()
        self.officer_layout.setSpacing(4)
        self.officer_layout.setObjectName(u"officer_layout")
        self.officer_layout.setContentsMargins(0, 0, 0, 0)
        self.officer_label = QLabel(LandlordPage)
        self.officer_label.setObjectName(u"officer_label")

        self.officer_layout.addWidget(self.officer_label)

        self.officer_edit = QLineEdit(LandlordPage)
        self.officer_edit.setObjectName(u"officer_edit")
        self.officer_edit.setMaxLength(120)

        self.officer_layout.addWidget(self.officer_edit)

        self.officer_hint = QLabel(LandlordPage)
        self.officer_hint.setObjectName(u"officer_hint")
        self.officer_hint.setWordWrap(True)

        self.officer_layout.addWidget(self.officer_hint)

        self.officer_problem = ProblemLabel(LandlordPage)
        self.officer_problem.setObjectName(u"officer_problem")

        self.officer_layout.addWidget(self.officer_problem)


        self.landlord_layout.addLayout(self.officer_layout)

        self.address_layout = QVBoxLayout()
        self.address_layout.setSpacing(4)
        self.address_layout.setObjectName(u"address_layout")
        self.address_layout.setContentsMargins(0, 0, 0, 0)
        self.address_label = QLabel(LandlordPage)
        self.address_label.setObjectName(u"address_label")

        self.address_layout.addWidget(self.address_label)

        self.address_edit = WordsEdit(LandlordPage)
        self.address_edit.setObjectName(u"address_edit")

        self.address_layout.addWidget(self.address_edit)

        self.address_hint = QLabel(LandlordPage)
        self.address_hint.setObjectName(u"address_hint")
        self.address_hint.setWordWrap(True)

        self.address_layout.addWidget(self.address_hint)


        self.landlord_layout.addLayout(self.address_layout)

        self.phone_layout = QVBoxLayout()
        self.phone_layout.setSpacing(4)
        self.phone_layout.setObjectName(u"phone_layout")
        self.phone_layout.setContentsMargins(0, 0, 0, 0)
        self.phone_label = QLabel(LandlordPage)
        self.phone_label.setObjectName(u"phone_label")

        self.phone_layout.addWidget(self.phone_label)

        self.phone_edit = QLineEdit(LandlordPage)
        self.phone_edit.setObjectName(u"phone_edit")
        self.phone_edit.setMaxLength(60)

        self.phone_layout.addWidget(self.phone_edit)


        self.landlord_layout.addLayout(self.phone_layout)

        self.email_layout = QVBoxLayout()
        self.email_layout.setSpacing(4)
        self.email_layout.setObjectName(u"email_layout")
        self.email_layout.setContentsMargins(0, 0, 0, 0)
        self.email_label = QLabel(LandlordPage)
        self.email_label.setObjectName(u"email_label")

        self.email_layout.addWidget(self.email_label)

        self.email_edit = QLineEdit(LandlordPage)
        self.email_edit.setObjectName(u"email_edit")
        self.email_edit.setMaxLength(200)

        self.email_layout.addWidget(self.email_edit)


        self.landlord_layout.addLayout(self.email_layout)

        self.website_layout = QVBoxLayout()
        self.website_layout.setSpacing(4)
        self.website_layout.setObjectName(u"website_layout")
        self.website_layout.setContentsMargins(0, 0, 0, 0)
        self.website_label = QLabel(LandlordPage)
        self.website_label.setObjectName(u"website_label")

        self.website_layout.addWidget(self.website_label)

        self.website_edit = QLineEdit(LandlordPage)
        self.website_edit.setObjectName(u"website_edit")
        self.website_edit.setMaxLength(200)

        self.website_layout.addWidget(self.website_edit)


        self.landlord_layout.addLayout(self.website_layout)

        self.escalate_layout = QVBoxLayout()
        self.escalate_layout.setSpacing(4)
        self.escalate_layout.setObjectName(u"escalate_layout")
        self.escalate_layout.setContentsMargins(0, 0, 0, 0)
        self.escalate_label = QLabel(LandlordPage)
        self.escalate_label.setObjectName(u"escalate_label")

        self.escalate_layout.addWidget(self.escalate_label)

        self.escalate_edit = WordsEdit(LandlordPage)
        self.escalate_edit.setObjectName(u"escalate_edit")

        self.escalate_layout.addWidget(self.escalate_edit)

        self.escalate_hint = QLabel(LandlordPage)
        self.escalate_hint.setObjectName(u"escalate_hint")
        self.escalate_hint.setWordWrap(True)

        self.escalate_layout.addWidget(self.escalate_hint)


        self.landlord_layout.addLayout(self.escalate_layout)

        self.prefix_layout = QVBoxLayout()
        self.prefix_layout.setSpacing(4)
        self.prefix_layout.setObjectName(u"prefix_layout")
        self.prefix_layout.setContentsMargins(0, 0, 0, 0)
        self.prefix_label = QLabel(LandlordPage)
        self.prefix_label.setObjectName(u"prefix_label")

        self.prefix_layout.addWidget(self.prefix_label)

        self.prefix_edit = QLineEdit(LandlordPage)
        self.prefix_edit.setObjectName(u"prefix_edit")
        self.prefix_edit.setMaxLength(6)

        self.prefix_layout.addWidget(self.prefix_edit)

        self.prefix_hint = QLabel(LandlordPage)
        self.prefix_hint.setObjectName(u"prefix_hint")
        self.prefix_hint.setWordWrap(True)

        self.prefix_layout.addWidget(self.prefix_hint)


        self.landlord_layout.addLayout(self.prefix_layout)

        self.page_end_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.landlord_layout.addItem(self.page_end_spacer)

#if QT_CONFIG(shortcut)
        self.name_label.setBuddy(self.name_edit)
        self.homes_label.setBuddy(self.homes_spin)
        self.year_end_label.setBuddy(self.day_spin)
        self.officer_label.setBuddy(self.officer_edit)
        self.address_label.setBuddy(self.address_edit)
        self.phone_label.setBuddy(self.phone_edit)
        self.email_label.setBuddy(self.email_edit)
        self.website_label.setBuddy(self.website_edit)
        self.escalate_label.setBuddy(self.escalate_edit)
        self.prefix_label.setBuddy(self.prefix_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.name_edit, self.homes_spin)
        QWidget.setTabOrder(self.homes_spin, self.day_spin)
        QWidget.setTabOrder(self.day_spin, self.month_box)
        QWidget.setTabOrder(self.month_box, self.officer_edit)
        QWidget.setTabOrder(self.officer_edit, self.address_edit)
        QWidget.setTabOrder(self.address_edit, self.phone_edit)
        QWidget.setTabOrder(self.phone_edit, self.email_edit)
        QWidget.setTabOrder(self.email_edit, self.website_edit)
        QWidget.setTabOrder(self.website_edit, self.escalate_edit)
        QWidget.setTabOrder(self.escalate_edit, self.prefix_edit)

        self.retranslateUi(LandlordPage)
    # setupUi

    def retranslateUi(self, LandlordPage):
        LandlordPage.setProperty(u"role", QCoreApplication.translate("LandlordPage", u"page", None))
        self.heading_label.setText(QCoreApplication.translate("LandlordPage", u"Your organisation", None))
        self.heading_label.setProperty(u"role", QCoreApplication.translate("LandlordPage", u"heading", None))
        self.intro_label.setText(QCoreApplication.translate("LandlordPage", u"What letters and reports say about you.", None))
        self.intro_label.setProperty(u"role", QCoreApplication.translate("LandlordPage", u"muted", None))
        self.name_label.setText(QCoreApplication.translate("LandlordPage", u"&Name", None))
        self.homes_label.setText(QCoreApplication.translate("LandlordPage", u"Homes you own at your &last year end", None))
        self.homes_hint.setText(QCoreApplication.translate("LandlordPage", u"Reports count complaints per 1,000 of them.", None))
        self.homes_hint.setProperty(u"role", QCoreApplication.translate("LandlordPage", u"muted", None))
        self.year_end_label.setText(QCoreApplication.translate("LandlordPage", u"Your financial &year ends on", None))
#if QT_CONFIG(accessibility)
        self.day_spin.setAccessibleName(QCoreApplication.translate("LandlordPage", u"Day of the year end", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.month_box.setAccessibleName(QCoreApplication.translate("LandlordPage", u"Month of the year end", None))
#endif // QT_CONFIG(accessibility)
        self.year_hint.setText("")
        self.year_hint.setProperty(u"role", QCoreApplication.translate("LandlordPage", u"muted", None))
        self.officer_label.setText(QCoreApplication.translate("LandlordPage", u"Complaints &officer", None))
        self.officer_hint.setText(QCoreApplication.translate("LandlordPage", u"Signs letters and stands in the journal beside what is done here.", None))
        self.officer_hint.setProperty(u"role", QCoreApplication.translate("LandlordPage", u"muted", None))
        self.address_label.setText(QCoreApplication.translate("LandlordPage", u"&Address", None))
        self.address_hint.setText(QCoreApplication.translate("LandlordPage", u"One line below the other, as on an envelope; commas on one line are taken apart.", None))
        self.address_hint.setProperty(u"role", QCoreApplication.translate("LandlordPage", u"muted", None))
        self.phone_label.setText(QCoreApplication.translate("LandlordPage", u"&Phone", None))
        self.email_label.setText(QCoreApplication.translate("LandlordPage", u"&Email", None))
        self.website_label.setText(QCoreApplication.translate("LandlordPage", u"&Website", None))
        self.escalate_label.setText(QCoreApplication.translate("LandlordPage", u"How to ask for stage &2", None))
        self.escalate_hint.setText(QCoreApplication.translate("LandlordPage", u"Printed in every stage 1 response (6.9g). Left empty, letters give your phone and email.", None))
        self.escalate_hint.setProperty(u"role", QCoreApplication.translate("LandlordPage", u"muted", None))
        self.prefix_label.setText(QCoreApplication.translate("LandlordPage", u"&References begin with", None))
        self.prefix_hint.setText("")
        self.prefix_hint.setProperty(u"role", QCoreApplication.translate("LandlordPage", u"muted", None))
    # retranslateUi

