# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'themes_page.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QSize)
from PySide6.QtWidgets import (QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from complaintdesk.ui.widgets.words_edit import WordsEdit

class Ui_ThemesPage(object):
    def setupUi(self, ThemesPage):
        if not ThemesPage.objectName():
            ThemesPage.setObjectName(u"ThemesPage")
        self.themes_layout = QVBoxLayout(ThemesPage)
        self.themes_layout.setSpacing(8)
        self.themes_layout.setObjectName(u"themes_layout")
        self.themes_layout.setContentsMargins(0, 0, 16, 16)
        self.heading_label = QLabel(ThemesPage)
        self.heading_label.setObjectName(u"heading_label")

        self.themes_layout.addWidget(self.heading_label)

        self.intro_label = QLabel(ThemesPage)
        self.intro_label.setObjectName(u"intro_label")
        self.intro_label.setWordWrap(True)

        self.themes_layout.addWidget(self.intro_label)

        self.themes_edit = WordsEdit(ThemesPage)
        self.themes_edit.setObjectName(u"themes_edit")
        self.themes_edit.setMinimumSize(QSize(0, 260))

        self.themes_layout.addWidget(self.themes_edit)

        self.themes_buttons_layout = QHBoxLayout()
        self.themes_buttons_layout.setSpacing(8)
        self.themes_buttons_layout.setObjectName(u"themes_buttons_layout")
        self.themes_buttons_layout.setContentsMargins(0, 0, 0, 0)
        self.restore_button = QPushButton(ThemesPage)
        self.restore_button.setObjectName(u"restore_button")

        self.themes_buttons_layout.addWidget(self.restore_button)

        self.themes_buttons_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.themes_buttons_layout.addItem(self.themes_buttons_spacer)


        self.themes_layout.addLayout(self.themes_buttons_layout)

        self.themes_hint = QLabel(ThemesPage)
        self.themes_hint.setObjectName(u"themes_hint")
        self.themes_hint.setWordWrap(True)

        self.themes_layout.addWidget(self.themes_hint)

        self.page_end_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.themes_layout.addItem(self.page_end_spacer)

        QWidget.setTabOrder(self.themes_edit, self.restore_button)

        self.retranslateUi(ThemesPage)
    # setupUi

    def retranslateUi(self, ThemesPage):
        ThemesPage.setProperty(u"role", QCoreApplication.translate("ThemesPage", u"page", None))
        self.heading_label.setText(QCoreApplication.translate("ThemesPage", u"Themes", None))
        self.heading_label.setProperty(u"role", QCoreApplication.translate("ThemesPage", u"heading", None))
        self.intro_label.setText(QCoreApplication.translate("ThemesPage", u"What complaints are about, for lists and reports. One theme a line, in the order reports use.", None))
        self.intro_label.setProperty(u"role", QCoreApplication.translate("ThemesPage", u"muted", None))
#if QT_CONFIG(accessibility)
        self.themes_edit.setAccessibleName(QCoreApplication.translate("ThemesPage", u"Themes, one a line", None))
#endif // QT_CONFIG(accessibility)
        self.restore_button.setText(QCoreApplication.translate("ThemesPage", u"Put back the &usual themes", None))
        self.themes_hint.setText(QCoreApplication.translate("ThemesPage", u"A case keeps the theme it was given, even where you take it out here.", None))
        self.themes_hint.setProperty(u"role", QCoreApplication.translate("ThemesPage", u"muted", None))
    # retranslateUi

