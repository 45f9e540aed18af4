# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'cases_screen.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QComboBox, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QStackedWidget, QTableView, QVBoxLayout, QWidget)

class Ui_CasesScreen(object):
    def setupUi(self, CasesScreen):
        if not CasesScreen.objectName():
            CasesScreen.setObjectName(u"CasesScreen")
        self.cases_layout = QVBoxLayout(CasesScreen)
        self.cases_layout.setSpacing(14)
        self.cases_layout.setObjectName(u"cases_layout")
        self.cases_layout.setContentsMargins(28, 20, 28, 16)
        self.head_layout = QHBoxLayout()
        self.head_layout.setSpacing(8)
        self.head_layout.setObjectName(u"head_layout")
        self.head_layout.setContentsMargins(0, 0, 0, 0)
        self.title_label = QLabel(CasesScreen)
        self.title_label.setObjectName(u"title_label")

        self.head_layout.addWidget(self.title_label)

        self.head_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.head_layout.addItem(self.head_spacer)

        self.clear_button = QPushButton(CasesScreen)
        self.clear_button.setObjectName(u"clear_button")

        self.head_layout.addWidget(self.clear_button)

        self.count_label = QLabel(CasesScreen)
        self.count_label.setObjectName(u"count_label")

        self.head_layout.addWidget(self.count_label)


        self.cases_layout.addLayout(self.head_layout)

        self.search_edit = QLineEdit(CasesScreen)
        self.search_edit.setObjectName(u"search_edit")

        self.cases_layout.addWidget(self.search_edit)

        self.filters_page = QWidget(CasesScreen)
        self.filters_page.setObjectName(u"filters_page")
        self.kind_page = QWidget(self.filters_page)
        self.kind_page.setObjectName(u"kind_page")
        self.kind_layout = QVBoxLayout(self.kind_page)
        self.kind_layout.setSpacing(4)
        self.kind_layout.setObjectName(u"kind_layout")
        self.kind_layout.setContentsMargins(0, 0, 0, 0)
        self.kind_label = QLabel(self.kind_page)
        self.kind_label.setObjectName(u"kind_label")

        self.kind_layout.addWidget(self.kind_label)

        self.kind_combo = QComboBox(self.kind_page)
        self.kind_combo.setObjectName(u"kind_combo")

        self.kind_layout.addWidget(self.kind_combo)

        self.open_page = QWidget(self.filters_page)
        self.open_page.setObjectName(u"open_page")
        self.open_layout = QVBoxLayout(self.open_page)
        self.open_layout.setSpacing(4)
        self.open_layout.setObjectName(u"open_layout")
        self.open_layout.setContentsMargins(0, 0, 0, 0)
        self.open_label = QLabel(self.open_page)
        self.open_label.setObjectName(u"open_label")

        self.open_layout.addWidget(self.open_label)

        self.open_combo = QComboBox(self.open_page)
        self.open_combo.setObjectName(u"open_combo")

        self.open_layout.addWidget(self.open_combo)

        self.stage_page = QWidget(self.filters_page)
        self.stage_page.setObjectName(u"stage_page")
        self.stage_layout = QVBoxLayout(self.stage_page)
        self.stage_layout.setSpacing(4)
        self.stage_layout.setObjectName(u"stage_layout")
        self.stage_layout.setContentsMargins(0, 0, 0, 0)
        self.stage_label = QLabel(self.stage_page)
        self.stage_label.setObjectName(u"stage_label")

        self.stage_layout.addWidget(self.stage_label)

        self.stage_combo = QComboBox(self.stage_page)
        self.stage_combo.setObjectName(u"stage_combo")

        self.stage_layout.addWidget(self.stage_combo)

        self.handler_page = QWidget(self.filters_page)
        self.handler_page.setObjectName(u"handler_page")
        self.handler_layout = QVBoxLayout(self.handler_page)
        self.handler_layout.setSpacing(4)
        self.handler_layout.setObjectName(u"handler_layout")
        self.handler_layout.setContentsMargins(0, 0, 0, 0)
        self.handler_label = QLabel(self.handler_page)
        self.handler_label.setObjectName(u"handler_label")

        self.handler_layout.addWidget(self.handler_label)

        self.handler_combo = QComboBox(self.handler_page)
        self.handler_combo.setObjectName(u"handler_combo")

        self.handler_layout.addWidget(self.handler_combo)

        self.theme_page = QWidget(self.filters_page)
        self.theme_page.setObjectName(u"theme_page")
        self.theme_layout = QVBoxLayout(self.theme_page)
        self.theme_layout.setSpacing(4)
        self.theme_layout.setObjectName(u"theme_layout")
        self.theme_layout.setContentsMargins(0, 0, 0, 0)
        self.theme_label = QLabel(self.theme_page)
        self.theme_label.setObjectName(u"theme_label")

        self.theme_layout.addWidget(self.theme_label)

        self.theme_combo = QComboBox(self.theme_page)
        self.theme_combo.setObjectName(u"theme_combo")

        self.theme_layout.addWidget(self.theme_combo)


        self.cases_layout.addWidget(self.filters_page)

        self.pages_stack = QStackedWidget(CasesScreen)
        self.pages_stack.setObjectName(u"pages_stack")
        self.list_page = QWidget()
        self.list_page.setObjectName(u"list_page")
        self.list_layout = QVBoxLayout(self.list_page)
        self.list_layout.setSpacing(8)
        self.list_layout.setObjectName(u"list_layout")
        self.list_layout.setContentsMargins(0, 0, 0, 0)
        self.cases_table = QTableView(self.list_page)
        self.cases_table.setObjectName(u"cases_table")
        self.cases_table.setSortingEnabled(False)

        self.list_layout.addWidget(self.cases_table)

        self.pages_stack.addWidget(self.list_page)
        self.empty_page = QWidget()
        self.empty_page.setObjectName(u"empty_page")
        self.empty_layout = QVBoxLayout(self.empty_page)
        self.empty_layout.setSpacing(14)
        self.empty_layout.setObjectName(u"empty_layout")
        self.empty_layout.setContentsMargins(0, 0, 0, 0)
        self.empty_top_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.empty_layout.addItem(self.empty_top_spacer)

        self.empty_heading_label = QLabel(self.empty_page)
        self.empty_heading_label.setObjectName(u"empty_heading_label")
        self.empty_heading_label.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.empty_layout.addWidget(self.empty_heading_label)

        self.empty_words_label = QLabel(self.empty_page)
        self.empty_words_label.setObjectName(u"empty_words_label")
        self.empty_words_label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.empty_words_label.setWordWrap(True)

        self.empty_layout.addWidget(self.empty_words_label)

        self.empty_button_layout = QHBoxLayout()
        self.empty_button_layout.setSpacing(8)
        self.empty_button_layout.setObjectName(u"empty_button_layout")
        self.empty_button_layout.setContentsMargins(0, 0, 0, 0)
        self.empty_left_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.empty_button_layout.addItem(self.empty_left_spacer)

        self.empty_button = QPushButton(self.empty_page)
        self.empty_button.setObjectName(u"empty_button")

        self.empty_button_layout.addWidget(self.empty_button)

        self.empty_right_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.empty_button_layout.addItem(self.empty_right_spacer)


        self.empty_layout.addLayout(self.empty_button_layout)

        self.empty_bottom_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.empty_layout.addItem(self.empty_bottom_spacer)

        self.pages_stack.addWidget(self.empty_page)

        self.cases_layout.addWidget(self.pages_stack)

        self.cases_layout.setStretch(3, 1)
#if QT_CONFIG(shortcut)
        self.kind_label.setBuddy(self.kind_combo)
        self.open_label.setBuddy(self.open_combo)
        self.stage_label.setBuddy(self.stage_combo)
        self.handler_label.setBuddy(self.handler_combo)
        self.theme_label.setBuddy(self.theme_combo)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.search_edit, self.kind_combo)
        QWidget.setTabOrder(self.kind_combo, self.open_combo)
        QWidget.setTabOrder(self.open_combo, self.stage_combo)
        QWidget.setTabOrder(self.stage_combo, self.handler_combo)
        QWidget.setTabOrder(self.handler_combo, self.theme_combo)
        QWidget.setTabOrder(self.theme_combo, self.clear_button)
        QWidget.setTabOrder(self.clear_button, self.cases_table)
        QWidget.setTabOrder(self.cases_table, self.empty_button)

        self.retranslateUi(CasesScreen)
    # setupUi

    def retranslateUi(self, CasesScreen):
        CasesScreen.setWindowTitle(QCoreApplication.translate("CasesScreen", u"Cases", None))
        CasesScreen.setProperty(u"role", QCoreApplication.translate("CasesScreen", u"page", None))
        self.title_label.setText(QCoreApplication.translate("CasesScreen", u"Cases", None))
        self.title_label.setProperty(u"role", QCoreApplication.translate("CasesScreen", u"title", None))
        self.clear_button.setText(QCoreApplication.translate("CasesScreen", u"&Clear filters", None))
        self.clear_button.setProperty(u"role", QCoreApplication.translate("CasesScreen", u"quiet", None))
        self.count_label.setText("")
        self.count_label.setProperty(u"role", QCoreApplication.translate("CasesScreen", u"muted", None))
        self.search_edit.setPlaceholderText(QCoreApplication.translate("CasesScreen", u"Search by reference, name, home or what they said", None))
#if QT_CONFIG(accessibility)
        self.search_edit.setAccessibleName(QCoreApplication.translate("CasesScreen", u"Search cases", None))
#endif // QT_CONFIG(accessibility)
        self.kind_label.setText(QCoreApplication.translate("CasesScreen", u"&Kind", None))
        self.kind_label.setProperty(u"role", QCoreApplication.translate("CasesScreen", u"muted", None))
        self.open_label.setText(QCoreApplication.translate("CasesScreen", u"&Show", None))
        self.open_label.setProperty(u"role", QCoreApplication.translate("CasesScreen", u"muted", None))
        self.stage_label.setText(QCoreApplication.translate("CasesScreen", u"S&tage", None))
        self.stage_label.setProperty(u"role", QCoreApplication.translate("CasesScreen", u"muted", None))
        self.handler_label.setText(QCoreApplication.translate("CasesScreen", u"H&andler", None))
        self.handler_label.setProperty(u"role", QCoreApplication.translate("CasesScreen", u"muted", None))
        self.theme_label.setText(QCoreApplication.translate("CasesScreen", u"Th&eme", None))
        self.theme_label.setProperty(u"role", QCoreApplication.translate("CasesScreen", u"muted", None))
        self.list_page.setProperty(u"role", QCoreApplication.translate("CasesScreen", u"page", None))
#if QT_CONFIG(accessibility)
        self.cases_table.setAccessibleName(QCoreApplication.translate("CasesScreen", u"Cases", None))
#endif // QT_CONFIG(accessibility)
        self.empty_page.setProperty(u"role", QCoreApplication.translate("CasesScreen", u"page", None))
        self.empty_heading_label.setText("")
        self.empty_heading_label.setProperty(u"role", QCoreApplication.translate("CasesScreen", u"heading", None))
        self.empty_words_label.setText("")
        self.empty_words_label.setProperty(u"role", QCoreApplication.translate("CasesScreen", u"muted", None))
        self.empty_button.setText("")
    # retranslateUi

