# pushes
git push origin \
  HEAD:main
