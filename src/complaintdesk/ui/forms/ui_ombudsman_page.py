# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'ombudsman_page.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication)
from PySide6.QtWidgets import (QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from complaintdesk.ui.widgets.words_edit import WordsEdit

class Ui_OmbudsmanPage(object):
    def setupUi(self, OmbudsmanPage):
        if not OmbudsmanPage.objectName():
            OmbudsmanPage.setObjectName(u"OmbudsmanPage")
        self.ombudsman_layout = QVBoxLayout(OmbudsmanPage)
        self.ombudsman_layout.setSpacing(8)
        self.ombudsman_layout.setObjectName(u"ombudsman_layout")
        self.ombudsman_layout.setContentsMargins(0, 0, 16, 16)
        self.heading_label = QLabel(OmbudsmanPage)
        self.heading_label.setObjectName(u"heading_label")

        self.ombudsman_layout.addWidget(self.heading_label)

        self.intro_label = QLabel(OmbudsmanPage)
        self.intro_label.setObjectName(u"intro_label")
        self.intro_label.setWordWrap(True)

        self.ombudsman_layout.addWidget(self.intro_label)

        self.name_layout = QVBoxLayout()
        self.name_layout.setSpacing(4)
        self.name_layout.setObjectName(u"name_layout")
        self.name_layout.setContentsMargins(0, 0, 0, 0)
        self.name_label = QLabel(OmbudsmanPage)
        self.name_label.setObjectName(u"name_label")

        self.name_layout.addWidget(self.name_label)

        self.name_edit = QLineEdit(OmbudsmanPage)
        self.name_edit.setObjectName(u"name_edit")
        self.name_edit.setMaxLength(120)

        self.name_layout.addWidget(self.name_edit)


        self.ombudsman_layout.addLayout(self.name_layout)

        self.address_layout = QVBoxLayout()
        self.address_layout.setSpacing(4)
        self.address_layout.setObjectName(u"address_layout")
        self.address_layout.setContentsMargins(0, 0, 0, 0)
        self.address_label = QLabel(OmbudsmanPage)
        self.address_label.setObjectName(u"address_label")

        self.address_layout.addWidget(self.address_label)

        self.address_edit = WordsEdit(OmbudsmanPage)
        self.address_edit.setObjectName(u"address_edit")

        self.address_layout.addWidget(self.address_edit)


        self.ombudsman_layout.addLayout(self.address_layout)

        self.phone_layout = QVBoxLayout()
        self.phone_layout.setSpacing(4)
        self.phone_layout.setObjectName(u"phone_layout")
        self.phone_layout.setContentsMargins(0, 0, 0, 0)
        self.phone_label = QLabel(OmbudsmanPage)
        self.phone_label.setObjectName(u"phone_label")

        self.phone_layout.addWidget(self.phone_label)

        self.phone_edit = QLineEdit(OmbudsmanPage)
        self.phone_edit.setObjectName(u"phone_edit")
        self.phone_edit.setMaxLength(60)

        self.phone_layout.addWidget(self.phone_edit)


        self.ombudsman_layout.addLayout(self.phone_layout)

        self.website_layout = QVBoxLayout()
        self.website_layout.setSpacing(4)
        self.website_layout.setObjectName(u"website_layout")
        self.website_layout.setContentsMargins(0, 0, 0, 0)
        self.website_label = QLabel(OmbudsmanPage)
        self.website_label.setObjectName(u"website_label")

        self.website_layout.addWidget(self.website_label)

        self.website_edit = QLineEdit(OmbudsmanPage)
        self.website_edit.setObjectName(u"website_edit")
        self.website_edit.setMaxLength(200)

        self.website_layout.addWidget(self.website_edit)


        self.ombudsman_layout.addLayout(self.website_layout)

        self.how_layout = QVBoxLayout()
        self.how_layout.setSpacing(4)
        self.how_layout.setObjectName(u"how_layout")
        self.how_layout.setContentsMargins(0, 0, 0, 0)
        self.how_label = QLabel(OmbudsmanPage)
        self.how_label.setObjectName(u"how_label")

        self.how_layout.addWidget(self.how_label)

        self.how_edit = WordsEdit(OmbudsmanPage)
        self.how_edit.setObjectName(u"how_edit")

        self.how_layout.addWidget(self.how_edit)

        self.how_hint = QLabel(OmbudsmanPage)
        self.how_hint.setObjectName(u"how_hint")
        self.how_hint.setWordWrap(True)

        self.how_layout.addWidget(self.how_hint)


        self.ombudsman_layout.addLayout(self.how_layout)

        self.gap_label = QLabel(OmbudsmanPage)
        self.gap_label.setObjectName(u"gap_label")
        self.gap_label.setWordWrap(True)

        self.ombudsman_layout.addWidget(self.gap_label)

        self.source_label = QLabel(OmbudsmanPage)
        self.source_label.setObjectName(u"source_label")
        self.source_label.setWordWrap(True)

        self.ombudsman_layout.addWidget(self.source_label)

        self.ombudsman_buttons_layout = QHBoxLayout()
        self.ombudsman_buttons_layout.setSpacing(8)
        self.ombudsman_buttons_layout.setObjectName(u"ombudsman_buttons_layout")
        self.ombudsman_buttons_layout.setContentsMargins(0, 0, 0, 0)
        self.restore_button = QPushButton(OmbudsmanPage)
        self.restore_button.setObjectName(u"restore_button")

        self.ombudsman_buttons_layout.addWidget(self.restore_button)

        self.ombudsman_buttons_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.ombudsman_buttons_layout.addItem(self.ombudsman_buttons_spacer)


        self.ombudsman_layout.addLayout(self.ombudsman_buttons_layout)

        self.page_end_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.ombudsman_layout.addItem(self.page_end_spacer)

#if QT_CONFIG(shortcut)
        self.name_label.setBuddy(self.name_edit)
        self.address_label.setBuddy(self.address_edit)
        self.phone_label.setBuddy(self.phone_edit)
        self.website_label.setBuddy(self.website_edit)
        self.how_label.setBuddy(self.how_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.name_edit, self.address_edit)
        QWidget.setTabOrder(self.address_edit, self.phone_edit)
        QWidget.setTabOrder(self.phone_edit, self.website_edit)
        QWidget.setTabOrder(self.website_edit, self.how_edit)
        QWidget.setTabOrder(self.how_edit, self.restore_button)

        self.retranslateUi(OmbudsmanPage)
    # setupUi

    def retranslateUi(self, OmbudsmanPage):
        OmbudsmanPage.setProperty(u"role", QCoreApplication.translate("OmbudsmanPage", u"page", None))
        self.heading_label.setText(QCoreApplication.translate("OmbudsmanPage", u"The Ombudsman", None))
        self.heading_label.setProperty(u"role", QCoreApplication.translate("OmbudsmanPage", u"heading", None))
        self.intro_label.setText(QCoreApplication.translate("OmbudsmanPage", u"Printed in letters wherever the Code asks for it (6.5, 6.16, 6.19g). Compare it with the Ombudsman\u2019s website once a year.", None))
        self.intro_label.setProperty(u"role", QCoreApplication.translate("OmbudsmanPage", u"muted", None))
        self.name_label.setText(QCoreApplication.translate("OmbudsmanPage", u"&Name", None))
        self.address_label.setText(QCoreApplication.translate("OmbudsmanPage", u"&Address", None))
        self.phone_label.setText(QCoreApplication.translate("OmbudsmanPage", u"&Phone", None))
        self.website_label.setText(QCoreApplication.translate("OmbudsmanPage", u"&Website", None))
        self.how_label.setText(QCoreApplication.translate("OmbudsmanPage", u"How to get &in touch", None))
        self.how_hint.setText(QCoreApplication.translate("OmbudsmanPage", u"One or two sentences, as a resident reads them.", None))
        self.how_hint.setProperty(u"role", QCoreApplication.translate("OmbudsmanPage", u"muted", None))
        self.gap_label.setText("")
        self.gap_label.setProperty(u"role", QCoreApplication.translate("OmbudsmanPage", u"warning", None))
        self.source_label.setText("")
        self.source_label.setProperty(u"role", QCoreApplication.translate("OmbudsmanPage", u"muted", None))
        self.restore_button.setText(QCoreApplication.translate("OmbudsmanPage", u"Put &back the details supplied", None))
    # retranslateUi

