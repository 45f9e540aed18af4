# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'packs_screen.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QComboBox, QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QSizePolicy, QSplitter, QTabWidget, QTableView, QVBoxLayout, QWidget)

from complaintdesk.ui.screens.packs.charts_view import ChartsView
from complaintdesk.ui.widgets.page_view import PageView

class Ui_PacksScreen(object):
    def setupUi(self, PacksScreen):
        if not PacksScreen.objectName():
            PacksScreen.setObjectName(u"PacksScreen")
        self.screen_layout = QVBoxLayout(PacksScreen)
        self.screen_layout.setSpacing(8)
        self.screen_layout.setObjectName(u"screen_layout")
        self.screen_layout.setContentsMargins(28, 20, 28, 16)
        self.head_layout = QHBoxLayout()
        self.head_layout.setSpacing(12)
        self.head_layout.setObjectName(u"head_layout")
        self.head_layout.setContentsMargins(0, 0, 0, 0)
        self.title_label = QLabel(PacksScreen)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setProperty(u"role", u"title")

        self.head_layout.addWidget(self.title_label)

        self.quarter_layout = QHBoxLayout()
        self.quarter_layout.setSpacing(12)
        self.quarter_layout.setObjectName(u"quarter_layout")
        self.quarter_layout.setContentsMargins(0, 0, 0, 0)
        self.quarter_label = QLabel(PacksScreen)
        self.quarter_label.setObjectName(u"quarter_label")

        self.quarter_layout.addWidget(self.quarter_label)

        self.quarter_box = QComboBox(PacksScreen)
        self.quarter_box.setObjectName(u"quarter_box")
        self.quarter_box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.quarter_box.setMinimumContentsLength(24)

        self.quarter_layout.addWidget(self.quarter_box)

        self.make_button = QPushButton(PacksScreen)
        self.make_button.setObjectName(u"make_button")
        self.make_button.setProperty(u"role", u"primary")

        self.quarter_layout.addWidget(self.make_button)

        self.quarter_layout.setStretch(1, 1)

        self.head_layout.addLayout(self.quarter_layout)

        self.head_layout.setStretch(0, 1)

        self.screen_layout.addLayout(self.head_layout)

        self.known_label = QLabel(PacksScreen)
        self.known_label.setObjectName(u"known_label")
        self.known_label.setWordWrap(True)
        self.known_label.setProperty(u"role", u"muted")

        self.screen_layout.addWidget(self.known_label)

        self.names_frame = QFrame(PacksScreen)
        self.names_frame.setObjectName(u"names_frame")
        self.names_frame.setProperty(u"role", u"card")
        self.names_layout = QHBoxLayout(self.names_frame)
        self.names_layout.setSpacing(10)
        self.names_layout.setObjectName(u"names_layout")
        self.names_layout.setContentsMargins(14, 10, 14, 10)
        self.names_icon = QLabel(self.names_frame)
        self.names_icon.setObjectName(u"names_icon")
        self.names_icon.setAlignment(Qt.AlignmentFlag.AlignTop)

        self.names_layout.addWidget(self.names_icon)

        self.names_words_layout = QVBoxLayout()
        self.names_words_layout.setSpacing(4)
        self.names_words_layout.setObjectName(u"names_words_layout")
        self.names_words_layout.setContentsMargins(0, 0, 0, 0)
        self.names_label = QLabel(self.names_frame)
        self.names_label.setObjectName(u"names_label")
        self.names_label.setWordWrap(True)

        self.names_words_layout.addWidget(self.names_label)

        self.names_lines_layout = QVBoxLayout()
        self.names_lines_layout.setSpacing(0)
        self.names_lines_layout.setObjectName(u"names_lines_layout")
        self.names_lines_layout.setContentsMargins(0, 0, 0, 0)

        self.names_words_layout.addLayout(self.names_lines_layout)


        self.names_layout.addLayout(self.names_words_layout)

        self.names_layout.setStretch(1, 1)

        self.screen_layout.addWidget(self.names_frame)

        self.packs_tabs = QTabWidget(PacksScreen)
        self.packs_tabs.setObjectName(u"packs_tabs")
        self.packs_tabs.setDocumentMode(True)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.packs_tabs.sizePolicy().hasHeightForWidth())
        self.packs_tabs.setSizePolicy(sizePolicy)
        self.figures_tab = QWidget()
        self.figures_tab.setObjectName(u"figures_tab")
        self.figures_tab.setProperty(u"role", u"page")
        self.figures_layout = QVBoxLayout(self.figures_tab)
        self.figures_layout.setSpacing(10)
        self.figures_layout.setObjectName(u"figures_layout")
        self.figures_layout.setContentsMargins(0, 12, 0, 0)
        self.calm_label = QLabel(self.figures_tab)
        self.calm_label.setObjectName(u"calm_label")
        self.calm_label.setWordWrap(True)
        self.calm_label.setProperty(u"role", u"muted")

        self.figures_layout.addWidget(self.calm_label)

        self.empty_label = QLabel(self.figures_tab)
        self.empty_label.setObjectName(u"empty_label")
        self.empty_label.setWordWrap(True)
        self.empty_label.setProperty(u"role", u"strong")

        self.figures_layout.addWidget(self.empty_label)

        self.figures_splitter = QSplitter(self.figures_tab)
        self.figures_splitter.setObjectName(u"figures_splitter")
        self.figures_splitter.setOrientation(Qt.Orientation.Horizontal)
        self.figures_splitter.setChildrenCollapsible(False)
        self.figures_splitter.setHandleWidth(16)
        self.figures_table = QTableView(self.figures_splitter)
        self.figures_table.setObjectName(u"figures_table")
        self.figures_splitter.addWidget(self.figures_table)
        self.cases_card = QFrame(self.figures_splitter)
        self.cases_card.setObjectName(u"cases_card")
        self.cases_card.setProperty(u"role", u"card")
        self.cases_layout = QVBoxLayout(self.cases_card)
        self.cases_layout.setSpacing(8)
        self.cases_layout.setObjectName(u"cases_layout")
        self.cases_layout.setContentsMargins(16, 14, 16, 14)
        self.figures_button = QPushButton(self.cases_card)
        self.figures_button.setObjectName(u"figures_button")
        self.figures_button.setProperty(u"role", u"link")

        self.cases_layout.addWidget(self.figures_button)

        self.cases_heading = QLabel(self.cases_card)
        self.cases_heading.setObjectName(u"cases_heading")
        self.cases_heading.setWordWrap(True)
        self.cases_heading.setProperty(u"role", u"heading")

        self.cases_layout.addWidget(self.cases_heading)

        self.cases_note_label = QLabel(self.cases_card)
        self.cases_note_label.setObjectName(u"cases_note_label")
        self.cases_note_label.setWordWrap(True)
        self.cases_note_label.setProperty(u"role", u"muted")

        self.cases_layout.addWidget(self.cases_note_label)

        self.cases_table = QTableView(self.cases_card)
        self.cases_table.setObjectName(u"cases_table")

        self.cases_layout.addWidget(self.cases_table)

        self.no_cases_label = QLabel(self.cases_card)
        self.no_cases_label.setObjectName(u"no_cases_label")
        self.no_cases_label.setWordWrap(True)
        self.no_cases_label.setProperty(u"role", u"muted")

        self.cases_layout.addWidget(self.no_cases_label)

        self.open_case_button = QPushButton(self.cases_card)
        self.open_case_button.setObjectName(u"open_case_button")

        self.cases_layout.addWidget(self.open_case_button)

        self.cases_layout.setStretch(3, 1)
        self.figures_splitter.addWidget(self.cases_card)

        self.figures_layout.addWidget(self.figures_splitter)

        self.figures_layout.setStretch(2, 1)
        self.packs_tabs.addTab(self.figures_tab, "")
        self.charts_tab = QWidget()
        self.charts_tab.setObjectName(u"charts_tab")
        self.charts_tab.setProperty(u"role", u"page")
        self.charts_layout = QVBoxLayout(self.charts_tab)
        self.charts_layout.setSpacing(8)
        self.charts_layout.setObjectName(u"charts_layout")
        self.charts_layout.setContentsMargins(0, 0, 0, 0)
        self.charts_scroll = QScrollArea(self.charts_tab)
        self.charts_scroll.setObjectName(u"charts_scroll")
        self.charts_scroll.setWidgetResizable(True)
        self.charts_scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.charts_view = ChartsView()
        self.charts_view.setObjectName(u"charts_view")
        self.charts_view.setProperty(u"role", u"page")
        self.charts_scroll.setWidget(self.charts_view)

        self.charts_layout.addWidget(self.charts_scroll)

        self.packs_tabs.addTab(self.charts_tab, "")
        self.packs_tab = QWidget()
        self.packs_tab.setObjectName(u"packs_tab")
        self.packs_tab.setProperty(u"role", u"page")
        self.packs_layout = QVBoxLayout(self.packs_tab)
        self.packs_layout.setSpacing(8)
        self.packs_layout.setObjectName(u"packs_layout")
        self.packs_layout.setContentsMargins(0, 12, 0, 0)
        self.packs_empty_label = QLabel(self.packs_tab)
        self.packs_empty_label.setObjectName(u"packs_empty_label")
        self.packs_empty_label.setWordWrap(True)
        self.packs_empty_label.setProperty(u"role", u"muted")

        self.packs_layout.addWidget(self.packs_empty_label)

        self.packs_splitter = QSplitter(self.packs_tab)
        self.packs_splitter.setObjectName(u"packs_splitter")
        self.packs_splitter.setOrientation(Qt.Orientation.Horizontal)
        self.packs_splitter.setChildrenCollapsible(False)
        self.packs_splitter.setHandleWidth(20)
        self.packs_panel = QWidget(self.packs_splitter)
        self.packs_panel.setObjectName(u"packs_panel")
        self.packs_panel.setProperty(u"role", u"page")
        self.packs_panel_layout = QVBoxLayout(self.packs_panel)
        self.packs_panel_layout.setSpacing(8)
        self.packs_panel_layout.setObjectName(u"packs_panel_layout")
        self.packs_panel_layout.setContentsMargins(0, 0, 0, 0)
        self.packs_table = QTableView(self.packs_panel)
        self.packs_table.setObjectName(u"packs_table")

        self.packs_panel_layout.addWidget(self.packs_table)

        self.save_both_button = QPushButton(self.packs_panel)
        self.save_both_button.setObjectName(u"save_both_button")
        self.save_both_button.setProperty(u"role", u"primary")

        self.packs_panel_layout.addWidget(self.save_both_button)

        self.pack_buttons_layout = QHBoxLayout()
        self.pack_buttons_layout.setSpacing(8)
        self.pack_buttons_layout.setObjectName(u"pack_buttons_layout")
        self.pack_buttons_layout.setContentsMargins(0, 0, 0, 0)
        self.save_pdf_button = QPushButton(self.packs_panel)
        self.save_pdf_button.setObjectName(u"save_pdf_button")

        self.pack_buttons_layout.addWidget(self.save_pdf_button)

        self.save_workbook_button = QPushButton(self.packs_panel)
        self.save_workbook_button.setObjectName(u"save_workbook_button")

        self.pack_buttons_layout.addWidget(self.save_workbook_button)

        self.print_button = QPushButton(self.packs_panel)
        self.print_button.setObjectName(u"print_button")

        self.pack_buttons_layout.addWidget(self.print_button)


        self.packs_panel_layout.addLayout(self.pack_buttons_layout)

        self.packs_splitter.addWidget(self.packs_panel)
        self.pack_view = PageView(self.packs_splitter)
        self.pack_view.setObjectName(u"pack_view")
        self.packs_splitter.addWidget(self.pack_view)

        self.packs_layout.addWidget(self.packs_splitter)

        self.packs_layout.setStretch(1, 1)
        self.packs_tabs.addTab(self.packs_tab, "")

        self.screen_layout.addWidget(self.packs_tabs)

        self.screen_layout.setStretch(3, 1)
#if QT_CONFIG(shortcut)
        self.quarter_label.setBuddy(self.quarter_box)
        self.cases_heading.setBuddy(self.cases_table)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.quarter_box, self.make_button)
        QWidget.setTabOrder(self.make_button, self.packs_tabs)
        QWidget.setTabOrder(self.packs_tabs, self.figures_table)
        QWidget.setTabOrder(self.figures_table, self.figures_button)
        QWidget.setTabOrder(self.figures_button, self.cases_table)
        QWidget.setTabOrder(self.cases_table, self.open_case_button)
        QWidget.setTabOrder(self.open_case_button, self.packs_table)
        QWidget.setTabOrder(self.packs_table, self.save_both_button)
        QWidget.setTabOrder(self.save_both_button, self.save_pdf_button)
        QWidget.setTabOrder(self.save_pdf_button, self.save_workbook_button)
        QWidget.setTabOrder(self.save_workbook_button, self.print_button)
        QWidget.setTabOrder(self.print_button, self.pack_view)

        self.retranslateUi(PacksScreen)
    # setupUi

    def retranslateUi(self, PacksScreen):
        PacksScreen.setWindowTitle(QCoreApplication.translate("PacksScreen", u"Board packs", None))
        self.title_label.setText(QCoreApplication.translate("PacksScreen", u"Board packs", None))
        self.quarter_label.setText(QCoreApplication.translate("PacksScreen", u"&Quarter", None))
        self.make_button.setText(QCoreApplication.translate("PacksScreen", u"&Make the pack", None))
        self.known_label.setText("")
        self.names_icon.setText("")
        self.names_label.setText("")
        self.calm_label.setText("")
        self.empty_label.setText("")
#if QT_CONFIG(accessibility)
        self.figures_table.setAccessibleName(QCoreApplication.translate("PacksScreen", u"Figures of four quarters", None))
#endif // QT_CONFIG(accessibility)
        self.figures_button.setText(QCoreApplication.translate("PacksScreen", u"&Back to the figures", None))
        self.cases_heading.setText(QCoreApplication.translate("PacksScreen", u"Choose a figure to see its cases", None))
        self.cases_note_label.setText("")
#if QT_CONFIG(accessibility)
        self.cases_table.setAccessibleName(QCoreApplication.translate("PacksScreen", u"Cases behind the figure", None))
#endif // QT_CONFIG(accessibility)
        self.no_cases_label.setText("")
        self.open_case_button.setText(QCoreApplication.translate("PacksScreen", u"&Open the case", None))
        self.packs_tabs.setTabText(self.packs_tabs.indexOf(self.figures_tab), QCoreApplication.translate("PacksScreen", u"F&igures", None))
        self.packs_tabs.setTabText(self.packs_tabs.indexOf(self.charts_tab), QCoreApplication.translate("PacksScreen", u"&Charts", None))
        self.packs_empty_label.setText(QCoreApplication.translate("PacksScreen", u"No pack has been made yet. Choose a quarter above and make one: it is kept here exactly as it was, whatever changes in the cases afterwards.", None))
#if QT_CONFIG(accessibility)
        self.packs_table.setAccessibleName(QCoreApplication.translate("PacksScreen", u"Packs made so far", None))
#endif // QT_CONFIG(accessibility)
        self.save_both_button.setText(QCoreApplication.translate("PacksScreen", u"Save &both files in a folder\u2026", None))
        self.save_pdf_button.setText(QCoreApplication.translate("PacksScreen", u"P&DF\u2026", None))
#if QT_CONFIG(accessibility)
        self.save_pdf_button.setAccessibleName(QCoreApplication.translate("PacksScreen", u"Save the PDF", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.save_pdf_button.setToolTip(QCoreApplication.translate("PacksScreen", u"Save the report as PDF", None))
#endif // QT_CONFIG(tooltip)
        self.save_workbook_button.setText(QCoreApplication.translate("PacksScreen", u"&Workbook\u2026", None))
#if QT_CONFIG(accessibility)
        self.save_workbook_button.setAccessibleName(QCoreApplication.translate("PacksScreen", u"Save the workbook", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.save_workbook_button.setToolTip(QCoreApplication.translate("PacksScreen", u"Save the workbook (Excel)", None))
#endif // QT_CONFIG(tooltip)
        self.print_button.setText(QCoreApplication.translate("PacksScreen", u"P&rint\u2026", None))
#if QT_CONFIG(accessibility)
        self.print_button.setAccessibleName(QCoreApplication.translate("PacksScreen", u"Print the pack", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.pack_view.setAccessibleName(QCoreApplication.translate("PacksScreen", u"Pages of the pack", None))
#endif // QT_CONFIG(accessibility)
        self.packs_tabs.setTabText(self.packs_tabs.indexOf(self.packs_tab), QCoreApplication.translate("PacksScreen", u"Packs m&ade", None))
    # retranslateUi

